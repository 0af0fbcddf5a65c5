-- In a demonstration everybody is an administrator, so the accounts that were made there end with it too; so do those
-- that such an account made, and so on.
with recursive made as (
    select id from account where demo
    union
    select a.id from made m
    join audit_entry e on e.actor_kind = 'ACCOUNT' and e.actor_id = m.id and e.action = 'access.open-account'
    join account a on a.email = e.subject)
update account set demo = true where id in (select id from made);
