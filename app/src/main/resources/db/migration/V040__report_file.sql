-- The files of published plans, kept as they were first made: what was published comes out again to the byte, whatever
-- results, plans or editions of the program come later.
create table report_file (
    agency_code text not null,
    fiscal_year integer not null,
    version     integer not null,
    format      text not null check (format in ('PDF', 'DOCX', 'XLSX')),
    language    text not null,
    digits      text not null,
    content     bytea not null,
    sha256      text not null,
    made_at     timestamptz not null,
    primary key (agency_code, fiscal_year, version, format, language, digits),
    foreign key (agency_code, fiscal_year, version) references measure_plan (agency_code, fiscal_year, version)
);

create function keep_report_file() returns trigger language plpgsql as $$
begin
    raise exception 'a published file is never altered';
end
$$;

create trigger report_file_stays before update or delete on report_file
    for each row execute function keep_report_file();
