-- Who was reminded of what, noted before the mail goes out: never twice for the same day.
create table reminder (
    agency_code text not null references agency,
    measure_id  bigint not null references measure,
    occasion    text not null,
    day         date not null, -- the end of the measure's period, or the Monday of the week
    account_id  bigint not null references account on delete cascade,
    email       text not null,
    name        text not null,
    claimed_at  timestamptz not null,
    sent_at     timestamptz, -- null where it is not certain that the mail went out
    primary key (measure_id, occasion, day, account_id)
);

create index reminder_of_agency on reminder (agency_code, claimed_at desc);

-- The table of db-scheduler, as it asks for it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
