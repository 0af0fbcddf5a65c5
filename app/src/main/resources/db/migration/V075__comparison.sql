-- What anybody may read: the one place that says which results are public.
create view public_result as select * from result where published_at is not null;

-- One row for every transaction that changed what a list of a year shows. Their number and the newest of them tell
-- whether a list kept in memory is still true; a transaction adds its row once, however many results it writes.
create table comparison_change (
    transaction xid8 primary key
);

create function note_comparison_change() returns trigger language plpgsql as $$
begin
    insert into comparison_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
    return null;
end
$$;

create trigger result_changed after insert or update or delete or truncate on result
    for each statement execute function note_comparison_change();
create trigger result_value_changed after insert or update or delete or truncate on result_value
    for each statement execute function note_comparison_change();
create trigger agency_changed after insert or update or delete or truncate on agency
    for each statement execute function note_comparison_change();
