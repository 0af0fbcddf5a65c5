-- A plan is drafted, submitted, approved and published; at most one version of a year is in work.
alter table measure_plan drop constraint measure_plan_state_check;
alter table measure_plan add check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'));
alter table measure_plan add revision integer not null default 1; -- counts every change of its head and its state
alter table measure_plan add published_at timestamptz; -- null for what was published before OpenITA kept it
create unique index measure_plan_in_work on measure_plan (agency_code, fiscal_year) where state <> 'PUBLISHED';

-- Two people may write at once: whoever saves says which revision they saw.
alter table plan_finding add revision integer not null default 1;
alter table plan_finding add carried boolean not null default false; -- copied from last year, not gone over yet

alter table measure add revision integer not null default 1;
alter table measure add carried boolean not null default false;
alter table measure add addresses text[] not null default '{}'; -- codes of the items or indicators it is for
alter table measure add starts date; -- where days are set beside or instead of the official phrase
alter table measure add ends date;
alter table measure add check (ends >= starts);

-- The same measure in a later version of the plan names the same origin: the measure it was when it was first written.
alter table measure add origin bigint references measure;
alter table measure disable trigger published_measure_stays;
update measure set origin = id;
alter table measure enable trigger published_measure_stays;
alter table measure alter origin set not null;
alter table measure add unique (finding_id, origin);
alter table measure drop constraint measure_finding_id_position_key;
alter table measure add constraint measure_finding_id_position_key unique (finding_id, position)
    deferrable initially immediate; -- measures change places

create function name_origin_of_measure() returns trigger language plpgsql as $$
begin
    new.origin := coalesce(new.origin, new.id);
    return new;
end
$$;

create trigger measure_has_origin before insert on measure
    for each row execute function name_origin_of_measure();

-- What the agency suggests in its own words, in place of the words of the framework.
create table plan_suggestion (
    plan_id  bigint not null references measure_plan on delete cascade,
    place    text not null, -- the code of an instrument, or of the whole for the level
    text     text not null,
    revision integer not null default 1,
    primary key (plan_id, place)
);

create function keep_suggestion_of_published_plan() returns trigger language plpgsql as $$
begin
    perform refuse_change_within_published_plan(case tg_op when 'DELETE' then old.plan_id else new.plan_id end);
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger published_suggestion_stays before insert or update or delete on plan_suggestion
    for each row execute function keep_suggestion_of_published_plan();

-- Approval is of exactly what was submitted: findings, measures and suggestions change in a draft only. A published plan
-- may bring its own in, in the transaction that adds it.
create or replace function refuse_change_within_published_plan(plan bigint) returns void language plpgsql as $$
begin
    if exists (select 1 from measure_plan p where p.id = plan and p.state in ('SUBMITTED', 'APPROVED')) then
        raise exception 'only a draft is altered';
    end if;
    if exists (select 1 from measure_plan p
               where p.id = plan and p.state = 'PUBLISHED' and p.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a published plan is replaced by a new version, never altered';
    end if;
end
$$;

create function keep_course_of_plan() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'APPROVED'), ('APPROVED', 'DRAFT'),
            ('APPROVED', 'PUBLISHED')) then
        raise exception 'a plan does not go from % to %', old.state, new.state;
    end if;
    if old.state <> 'DRAFT' and (old.legal_basis, old.result_year) is distinct from (new.legal_basis, new.result_year) then
        raise exception 'only a draft is altered';
    end if;
    return new;
end
$$;

create trigger work_keeps_course before update on measure_plan
    for each row execute function keep_course_of_plan();

-- What people say to each other about a plan; added to, never altered.
create table plan_comment (
    id        bigint generated always as identity primary key,
    plan_id   bigint not null references measure_plan on delete cascade,
    topic     integer, -- null where it is about the whole plan
    measure   bigint,  -- the origin of the measure it is about, if it is about one
    who_kind  text not null,
    who_id    bigint not null,
    who_name  text not null,
    at        timestamptz not null,
    text      text not null
);

create index plan_comment_of_plan on plan_comment (plan_id, id);
