-- A file of results between its preview and its confirmation: what was understood of it, for the one who brought it.
create table result_import (
    id             uuid primary key,
    agency_code    text references agency, -- the only agency it may speak of; any if null
    fiscal_year    integer not null,
    file_name      text not null,
    source         text not null,
    publish        boolean not null,
    framework_id   text not null,
    uploader_kind  text not null,
    uploader_id    bigint not null,
    uploader_name  text not null,
    state          text not null check (state in ('READY', 'APPLYING', 'DONE', 'OUTDATED', 'FAILED')),
    agencies       integer not null, -- how many results the file speaks of
    new_agencies   integer not null,
    added          integer not null,
    changed        integer not null,
    unchanged      integer not null,
    warned         integer not null,
    applied        integer not null default 0, -- progress
    reference      text not null default '', -- under which the log tells of a failure
    uploaded_at    timestamptz not null,
    expires_at     timestamptz not null
);

create index result_import_by_expiry on result_import (expires_at);

create table result_import_row (
    import_id uuid not null references result_import on delete cascade,
    position  integer not null,
    change    text not null check (change in ('ADDED', 'CHANGED', 'UNCHANGED')),
    warned    boolean not null,
    content   text not null, -- JSON: the agency and the result as understood
    primary key (import_id, position)
);
