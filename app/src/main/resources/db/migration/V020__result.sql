-- A result is what was known (values at any place of the tree) and what followed from it, pinned to the very framework
-- it was scored by.
create table result (
    id                bigint generated always as identity primary key,
    agency_code       text not null references agency,
    fiscal_year       integer not null,
    framework_id      text not null,
    framework_version integer not null,
    framework_hash    text not null references framework_document,
    source            text not null,
    published_level   text,
    province_rank     integer check (province_rank > 0),
    type_rank         integer check (type_rank > 0),
    overall           numeric(5, 2), -- rounded, for lists and ranks; null where unknown
    levels            text[] not null, -- the levels the scores leave possible, best first
    explained         text not null, -- the explained tree as JSON
    values_hash       text not null,
    core_version      text not null,
    scored_at         timestamptz not null,
    unique (agency_code, fiscal_year)
);

create index result_by_year on result (fiscal_year, overall desc);

create table result_value (
    result_id bigint not null references result on delete cascade,
    code      text not null,
    value     numeric not null check (value between 0 and 100),
    primary key (result_id, code)
);
