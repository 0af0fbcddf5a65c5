-- A result may be kept before it is public, and its edition tells whether somebody changed it meanwhile. What is here
-- already is public.
alter table result
    add column edition integer not null default 1 check (edition > 0),
    add column published_at timestamptz; -- null while only those of the agency who may read unpublished results see it

update result set published_at = scored_at;

create index result_public_by_agency on result (agency_code, fiscal_year) where published_at is not null;
