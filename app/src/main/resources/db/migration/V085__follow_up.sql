-- What is reported of the measures of published plans. Reports are added, never altered: a correction is a later report.
create table step_report (
    id             bigint generated always as identity primary key,
    agency_code    text not null references agency,
    measure_id     bigint not null references measure,
    step           integer not null check (step >= 0), -- from 1 in the order of the plan; 0 is the measure as a whole
    percent        integer check (percent between 0 and 100), -- empty where the report is a note or evidence alone
    day            date not null,
    note           text not null,
    reporter_kind  text not null,
    reporter_id    bigint not null,
    reporter_name  text not null,
    reported_at    timestamptz not null,
    check (step > 0 or percent is null)
);

create index step_report_of_measure on step_report (measure_id, id);
create index step_report_of_agency on step_report (agency_code, id);

-- What shows that a report is true. The content is kept by its hash in the data folder.
create table evidence (
    id          bigint generated always as identity primary key,
    report_id   bigint not null references step_report,
    agency_code text not null references agency,
    name        text not null, -- as it was brought in
    kind        text not null,
    size        bigint not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$')
);

create index evidence_of_report on evidence (report_id);

create function keep_what_was_reported() returns trigger language plpgsql as $$
begin
    raise exception 'what was reported is corrected by a later report, never altered';
end
$$;

create trigger step_report_stays before update or delete on step_report
    for each row execute function keep_what_was_reported();
create trigger step_reports_stay before truncate on step_report
    for each statement execute function keep_what_was_reported();
create trigger evidence_stays before update or delete on evidence
    for each row execute function keep_what_was_reported();
create trigger all_evidence_stays before truncate on evidence
    for each statement execute function keep_what_was_reported();

-- What the agency says of a measure at the end of its year, until it is published with the follow-up report.
create table measure_conclusion (
    measure_id  bigint primary key references measure,
    agency_code text not null references agency,
    result      text not null,
    problem     text not null,
    suggestion  text not null,
    revision    integer not null check (revision > 0)
);

-- Follow-up reports as they were published, with all they say.
create table follow_up (
    agency_code  text not null references agency,
    fiscal_year  integer not null,
    version      integer not null check (version > 0),
    content      jsonb not null,
    published_by text not null,
    published_at timestamptz not null,
    primary key (agency_code, fiscal_year, version)
);

create table follow_up_file (
    agency_code text not null,
    fiscal_year integer not null,
    version     integer not null,
    format      text not null check (format in ('PDF', 'DOCX')),
    language    text not null,
    digits      text not null,
    content     bytea not null,
    sha256      text not null,
    made_at     timestamptz not null,
    primary key (agency_code, fiscal_year, version, format, language, digits),
    foreign key (agency_code, fiscal_year, version) references follow_up
);

create function keep_published_follow_up() returns trigger language plpgsql as $$
begin
    raise exception 'a published follow-up report is replaced by a later version, never altered';
end
$$;

create trigger follow_up_stays before update or delete on follow_up
    for each row execute function keep_published_follow_up();
create trigger follow_up_file_stays before update or delete on follow_up_file
    for each row execute function keep_published_follow_up();
