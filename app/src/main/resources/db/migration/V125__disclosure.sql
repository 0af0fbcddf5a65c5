-- What an agency shows under the disclosure items of a round. A row of disclosure is there once anybody works on it; while
-- it is SUBMITTED nothing below it changes.
create table disclosure (
    round_id    bigint primary key references round,
    agency_code text not null references agency,
    state       text not null default 'WORK' check (state in ('WORK', 'SUBMITTED'))
);

create table disclosure_item (
    id          bigint generated always as identity primary key,
    round_id    bigint not null references disclosure,
    agency_code text not null references agency,
    item        text not null, -- its code in the framework that the round is pinned to
    state       text not null default 'EMPTY' check (state in ('EMPTY', 'IN_WORK', 'READY', 'APPROVED')),
    explanation text not null default '',
    none        text not null default '', -- why there is nothing to show, where the framework takes that for an answer
    renew       boolean not null default false, -- brought over from the year before and not gone over yet
    unit        text not null default '', -- who is responsible; empty for the agency's officers
    due_on      date,
    edition     integer not null default 0, -- grows with every change of what is shown or decided
    unique (round_id, item)
);

create index disclosure_item_of_agency on disclosure_item (agency_code);

-- Which elements of the item are there, and where.
create table disclosure_element (
    item_id bigint not null references disclosure_item on delete cascade,
    number  integer not null check (number > 0), -- from 1 in the order of the framework
    place   text not null,
    primary key (item_id, number)
);

create table disclosure_link (
    item_id    bigint not null references disclosure_item on delete cascade,
    number     integer not null check (number > 0),
    address    text not null check (address ~* '^https?://'),
    place      text not null, -- what is found there
    first_year integer, -- the fiscal years it tells of; null where nobody said
    last_year  integer,
    primary key (item_id, number),
    check ((first_year is null) = (last_year is null) and first_year <= last_year)
);

-- The content is kept by its hash in the data folder.
create table disclosure_file (
    id          bigint generated always as identity primary key,
    item_id     bigint not null references disclosure_item on delete cascade,
    agency_code text not null references agency,
    name        text not null, -- as it was brought in
    kind        text not null,
    size        bigint not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    first_year  integer,
    last_year   integer,
    removed     boolean not null default false, -- no longer shown; what was submitted with it still names it
    check ((first_year is null) = (last_year is null) and first_year <= last_year)
);

create index disclosure_file_of_item on disclosure_file (item_id);

-- What people say to each other about an item; added to, never altered.
create table disclosure_comment (
    id       bigint generated always as identity primary key,
    round_id bigint not null references disclosure,
    agency_code text not null references agency,
    item     text not null,
    who_kind text not null,
    who_id   bigint not null,
    who_name text not null,
    at       timestamptz not null,
    text     text not null
);

create index disclosure_comment_of_item on disclosure_comment (round_id, item, id);

-- What was submitted, whole, as the assessors read it.
create table disclosure_submission (
    round_id     bigint not null references disclosure,
    agency_code  text not null references agency,
    number       integer not null check (number > 0),
    content      text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the content in UTF-8
    submitted_by text not null,
    submitted_at timestamptz not null,
    primary key (round_id, number)
);

-- When work was let begin again, and why.
create table disclosure_reopening (
    id          bigint generated always as identity primary key,
    round_id    bigint not null references disclosure,
    agency_code text not null references agency,
    reason      text not null check (reason <> ''),
    reopened_by text not null,
    reopened_at timestamptz not null
);

create index disclosure_reopening_of_round on disclosure_reopening (round_id);

create function keep_what_was_disclosed() returns trigger language plpgsql as $$
begin
    raise exception 'what was said or submitted is added to, never altered';
end
$$;

create trigger disclosure_comment_stays before update or delete on disclosure_comment
    for each row execute function keep_what_was_disclosed();
create trigger disclosure_submission_stays before update or delete on disclosure_submission
    for each row execute function keep_what_was_disclosed();
create trigger disclosure_reopening_stays before update or delete on disclosure_reopening
    for each row execute function keep_what_was_disclosed();

-- Whoever writes waits for whoever is submitting, and then finds the round locked.
create function refuse_change_of_submitted_disclosure() returns trigger language plpgsql as $$
declare
    of_round bigint := case tg_op when 'DELETE' then old.round_id else new.round_id end;
begin
    perform 1 from disclosure d where d.round_id = of_round and d.state = 'WORK' for share;
    if not found then
        raise exception 'what was submitted is reopened before it is altered';
    end if;
    if tg_op = 'UPDATE' and old.state = 'APPROVED'
            and (old.explanation, old.none) is distinct from (new.explanation, new.none) then
        raise exception 'an approved item is altered by nobody';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger submitted_item_stays before insert or update or delete on disclosure_item
    for each row execute function refuse_change_of_submitted_disclosure();

-- Approval is of exactly what was shown: links, files and elements change only while their item is not approved.
create function refuse_change_of_approved_item() returns trigger language plpgsql as $$
declare
    of_item bigint := case tg_op when 'DELETE' then old.item_id else new.item_id end;
begin
    perform 1 from disclosure_item i join disclosure d on d.round_id = i.round_id
        where i.id = of_item and i.state <> 'APPROVED' and d.state = 'WORK' for share;
    if not found and exists (select 1 from disclosure_item i where i.id = of_item) then
        raise exception 'an approved or submitted item is altered by nobody';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger approved_element_stays before insert or update or delete on disclosure_element
    for each row execute function refuse_change_of_approved_item();
create trigger approved_link_stays before insert or update or delete on disclosure_link
    for each row execute function refuse_change_of_approved_item();
create trigger approved_file_stays before insert or update or delete on disclosure_file
    for each row execute function refuse_change_of_approved_item();
