-- Reports of published plans as they were first laid out: what the page shows and all files are made of, so that all of
-- them keep saying the same, whatever results, plans or editions of the program come later.
create table report_layout (
    agency_code text not null,
    fiscal_year integer not null,
    version     integer not null,
    language    text not null,
    content     text not null, -- the report as JSON, without layout and in Arabic digits
    laid_out_at timestamptz not null,
    primary key (agency_code, fiscal_year, version, language),
    foreign key (agency_code, fiscal_year, version) references measure_plan (agency_code, fiscal_year, version)
);

create trigger report_layout_stays before update or delete on report_layout
    for each row execute function keep_report_file();
