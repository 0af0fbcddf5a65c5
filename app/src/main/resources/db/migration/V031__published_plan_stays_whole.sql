-- The findings and measures of a published plan stay with it: they come in with the plan, in one transaction, and are
-- never altered after.
create function refuse_change_within_published_plan(plan bigint) returns void language plpgsql as $$
begin
    if exists (select 1 from measure_plan p
               where p.id = plan and p.state = 'PUBLISHED' and p.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a published plan is replaced by a new version, never altered';
    end if;
end
$$;

create function keep_finding_of_published_plan() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_change_within_published_plan(old.plan_id);
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_change_within_published_plan(new.plan_id);
        return new;
    end if;
    return old;
end
$$;

create function keep_measure_of_published_plan() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_change_within_published_plan((select plan_id from plan_finding where id = old.finding_id));
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_change_within_published_plan((select plan_id from plan_finding where id = new.finding_id));
        return new;
    end if;
    return old;
end
$$;

create trigger published_finding_stays before insert or update or delete on plan_finding
    for each row execute function keep_finding_of_published_plan();

create trigger published_measure_stays before insert or update or delete on measure
    for each row execute function keep_measure_of_published_plan();
