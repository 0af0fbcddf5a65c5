-- Who changed what, for good. No foreign keys: an entry outlives what it tells of.
create table audit_entry (
    number      bigint generated always as identity primary key,
    at          timestamptz not null,
    actor_kind  text not null,
    actor_id    bigint not null,
    actor_name  text not null,
    agency_code text,
    action      text not null,
    subject     text not null,
    before      jsonb not null,
    after       jsonb not null
);

create index audit_entry_of_agency on audit_entry (agency_code, number desc);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only added to';
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();
create trigger audit_trail_stays before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
