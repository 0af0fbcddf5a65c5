-- What a survey counted: how many respondents made each choice of an item, in the order of the framework.
create table result_count (
    result_id bigint not null references result on delete cascade,
    code      text not null,
    counts    bigint[] not null,
    primary key (result_id, code)
);

create trigger result_count_changed after insert or update or delete or truncate on result_count
    for each statement execute function note_result_change();
