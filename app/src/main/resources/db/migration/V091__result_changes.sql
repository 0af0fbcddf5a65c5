-- The rows that tell whether results changed are everybody's, not only the lists'; and they no longer grow for ever: now
-- and then a writer sums up those that no running transaction can tell apart any more.
alter table comparison_change rename to result_change;
alter table result_change add column changes bigint not null default 1;

create or replace function note_comparison_change() returns trigger language plpgsql as $$
begin
    insert into result_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
    if found and mod(pg_current_xact_id()::text::bigint, 64) = 0 then
        perform sum_up_result_changes();
    end if;
    return null;
end
$$;
alter function note_comparison_change() rename to note_result_change;

create function sum_up_result_changes() returns void language sql as $$
    with past as (
        delete from result_change where transaction in (
            select transaction from result_change
            where transaction < pg_snapshot_xmin(pg_current_snapshot())
            for update skip locked)
        returning transaction, changes)
    insert into result_change (transaction, changes)
    select (select transaction from past order by transaction desc limit 1), sum(changes)
    from past having count(*) > 0
$$;

create trigger agency_type_changed after insert or update or delete or truncate on agency_type
    for each statement execute function note_result_change();
create trigger province_changed after insert or update or delete or truncate on province
    for each statement execute function note_result_change();
