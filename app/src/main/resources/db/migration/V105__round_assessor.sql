-- Who collects the answers of EIT part 2 in a round: whoever stands here and still has the role, and nobody else.
create table round_assessor (
    round_id   bigint not null references round on delete cascade,
    account_id bigint not null references account on delete cascade,
    least      integer check (least > 0), -- how many answers there should be; null where nobody has said
    primary key (round_id, account_id)
);

create index round_assessor_of_account on round_assessor (account_id);
