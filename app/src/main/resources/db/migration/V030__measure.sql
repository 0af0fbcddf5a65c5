-- Measure plans: versions are rows, and what was published is never altered.
create table measure_plan (
    id          bigint generated always as identity primary key,
    agency_code text not null references agency,
    fiscal_year integer not null, -- the year the measures are carried out in
    version     integer not null check (version > 0),
    result_year integer not null, -- the year of the result they rest on
    state       text not null check (state in ('DRAFT', 'PUBLISHED')),
    legal_basis text not null,
    unique (agency_code, fiscal_year, version)
);

create table plan_finding (
    id       bigint generated always as identity primary key,
    plan_id  bigint not null references measure_plan on delete cascade,
    topic    integer not null,
    title    text not null,
    items    text[] not null, -- as the agency names them
    finding  text not null,
    unique (plan_id, topic)
);

create table measure (
    id              bigint generated always as identity primary key,
    finding_id      bigint not null references plan_finding on delete cascade,
    position        integer not null,
    title           text not null,
    steps           text[] not null,
    units           text[] not null,
    period          text not null, -- the official phrase
    effect_code     text,          -- which figure should move
    effect_points   numeric check (effect_points > 0),
    completion_sign text,
    unique (finding_id, position),
    check ((effect_code is null) = (effect_points is null))
);

create function refuse_change_of_published_plan() returns trigger language plpgsql as $$
begin
    if old.state = 'PUBLISHED' then
        raise exception 'a published plan is replaced by a new version, never altered';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger published_plan_stays before update or delete on measure_plan
    for each row execute function refuse_change_of_published_plan();
