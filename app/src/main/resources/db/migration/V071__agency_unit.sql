-- The units of an agency, which carry measures out. One that is closed keeps its name for what it did.
create table agency_unit (
    id          bigint generated always as identity primary key,
    agency_code text not null references agency,
    name        text not null,
    closed      boolean not null default false,
    unique (agency_code, name)
);

create index agency_by_name on agency (name_th collate "th-x-icu");
