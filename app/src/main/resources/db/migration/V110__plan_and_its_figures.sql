-- Which figures a plan's findings were drawn from; null for plans from before OpenITA noted it.
alter table measure_plan add result_hash text;

create function hash_of_result(agency text, year integer) returns text stable language sql as $$
    select r.framework_hash || r.values_hash from result r where r.agency_code = agency and r.fiscal_year = year
$$;

-- What was said stays said, until its draft is given up.
create function keep_comment() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from measure_plan p where p.id = old.plan_id) then
        return old;
    end if;
    raise exception 'comments are added to, never altered';
end
$$;

create trigger comment_stays before update or delete on plan_comment
    for each row execute function keep_comment();
