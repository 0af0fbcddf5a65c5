-- Links that agencies show, and what was found there.
create table captured_link (
    id          bigint generated always as identity primary key,
    agency_code text not null references agency on delete cascade,
    address     text not null,
    host        text not null,
    wanted      boolean not null default true,
    next_at     timestamptz not null,
    failures    int not null default 0,
    checked_at  timestamptz, -- null while nobody has looked
    verdict     text not null default 'WAITING',
    status      int not null default 0,
    last        text not null default '',
    title       text not null default '',
    unique (agency_code, address)
);

create index captured_link_due on captured_link (next_at) where wanted;

-- What was found at a link, kept anew whenever it is another than before. Only added to.
create table capture (
    id       bigint generated always as identity primary key,
    link_id  bigint not null references captured_link on delete cascade,
    taken_at timestamptz not null,
    verdict  text not null,
    title    text not null,
    kind     text,
    type     text, -- as the site called it, with its character set
    sha256   text,
    size     bigint not null,
    same_as  text not null
);

create index capture_by_link on capture (link_id, id desc);
