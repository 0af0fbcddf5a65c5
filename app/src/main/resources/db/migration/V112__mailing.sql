-- Addresses that a one-time code is still to be sent to. A row goes before its letter does: nothing stays of who was asked,
-- and nothing ever stands beside a code. What a mail server refuses stays until the round closes, without a code.
create table code_letter (
    round_id bigint not null references round on delete cascade,
    address  text not null,
    tries    int not null default 0,
    refused  boolean not null default false,
    primary key (round_id, address)
);

-- How many codes were sent by mail, and nothing else of them.
create table code_mailing (
    round_id bigint primary key references round on delete cascade,
    sent     int not null
);

-- Which agencies were reminded, or are to be, that answers are missing; once a day at most.
create table round_reminder (
    round_id bigint not null references round on delete cascade,
    day      date not null,
    sent_at  timestamptz,
    letters  int not null default 0,
    tries    int not null default 0,
    primary key (round_id, day)
);
