-- A round: the assessment of one agency in one fiscal year by one pinned framework.
create table round (
    id                bigint generated always as identity primary key,
    agency_code       text not null references agency,
    fiscal_year       integer not null,
    framework_id      text not null,
    framework_version integer not null,
    framework_hash    text not null references framework_document (hash),
    state             text not null check (state in ('PREPARED', 'OPEN', 'CLOSED')),
    opens_on          date not null,
    closes_on         date not null,
    explain_until     date not null,
    publish_on        date not null,
    staff             integer check (staff > 0), -- with a year of service; null while nobody has said
    staff_answer      text not null check (staff_answer in ('BY_LINK', 'BY_CODE')),
    edition           integer not null default 1 check (edition > 0),
    check (opens_on <= closes_on and closes_on <= explain_until and explain_until <= publish_on),
    unique (agency_code, fiscal_year)
);

create index round_by_year on round (fiscal_year, state);
