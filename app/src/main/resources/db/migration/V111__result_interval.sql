-- How sure the scores of a result are that rest on answers: where each would lie, with a confidence of 95 %, had everybody
-- been asked; and how likely each level is. Both follow from the sheets of the round.
create table result_interval (
    result_id      bigint not null references result on delete cascade,
    code           text not null,
    low            numeric(5, 2) not null,
    high           numeric(5, 2) not null check (high >= low),
    standard_error double precision not null,
    respondents    integer not null,
    primary key (result_id, code)
);

create table result_level_chance (
    result_id   bigint not null references result on delete cascade,
    position    integer not null, -- best first
    level       text not null, -- its code in the framework
    probability numeric(5, 4) not null,
    primary key (result_id, position)
);
