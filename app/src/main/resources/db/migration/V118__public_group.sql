-- The framework's group of agencies that a round belongs to, by its Thai name: how many of the public must answer.
alter table round add column public_group text;
