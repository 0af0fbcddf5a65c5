-- Tokens made in a demonstration, where everybody is an administrator, hold in no other run on the same database.
alter table api_token add demo boolean not null default false;
