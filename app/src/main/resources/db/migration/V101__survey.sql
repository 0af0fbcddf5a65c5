-- The address under which one questionnaire of a round is answered.
create table survey_link (
    code          text primary key,
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null check (questionnaire in ('IIT', 'EIT1', 'EIT2')),
    unique (round_id, questionnaire)
);

-- One-time codes. Which of them were used stands in one row for all of a round: a row for each would tell, by the
-- transaction that wrote it, whose answer it let in.
create table survey_code (
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null,
    hash          bytea not null, -- SHA-256
    place         integer not null, -- the bit that stands for it; drawn at random
    primary key (round_id, questionnaire, hash),
    unique (round_id, questionnaire, place)
);
create table survey_code_use (
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null,
    used          bytea not null,
    primary key (round_id, questionnaire)
) with (fillfactor = 40);

-- An answer as it arrives, until it is mixed with others: sheet, receipt and remark then go to three tables in an order of
-- chance, and nothing is left that joins them. Its only time is a day.
create table survey_post (
    receipt       bytea primary key,
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null,
    answered_on   date not null,
    choices       bytea not null, -- one byte a question in the order of the framework: the number of the choice, 0 for none
    traits        bytea not null, -- sex, age group, time of service: a number each, 0 where not told
    signs         smallint not null, -- what was noticed while it was answered, one bit each
    remark        text not null default ''
);
create index survey_post_by_round on survey_post (round_id, questionnaire);

create table survey_sheet (
    id            uuid primary key default gen_random_uuid(),
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null,
    answered_on   date not null,
    choices       bytea not null,
    traits        bytea not null,
    signs         smallint not null
);
create index survey_sheet_by_round on survey_sheet (round_id, questionnaire);

create table survey_receipt (
    receipt       bytea primary key,
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null
);
create index survey_receipt_by_round on survey_receipt (round_id, questionnaire);

create table survey_remark (
    id            uuid primary key default gen_random_uuid(),
    round_id      bigint not null references round on delete cascade,
    questionnaire text not null,
    remark        text not null
);
create index survey_remark_by_round on survey_remark (round_id, questionnaire);

-- What start tokens are signed with, so that a form outlives a restart.
create table survey_key (
    single boolean primary key default true check (single),
    key  bytea not null
);
