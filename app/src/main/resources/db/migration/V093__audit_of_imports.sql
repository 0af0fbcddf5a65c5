-- What one large change came to in each agency is told there, and is left out where everything is listed: the change
-- itself stands for it.
alter table audit_entry add column part boolean not null default false;

create index audit_entry_of_whole_changes on audit_entry (number desc) where not part;
