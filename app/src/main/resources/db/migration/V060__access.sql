-- Who may sign in, what they are to which agency, and the tokens of programs.
create table account (
    id              bigint generated always as identity primary key,
    email           text not null check (email = lower(email)),
    name            text not null,
    password        text, -- Argon2id; null where the person signs in through an identity provider only
    active          boolean not null,
    demo            boolean not null, -- of the demonstration: never signs in where there is none
    failed_attempts integer not null default 0, -- since the last success
    locked_until    timestamptz,
    created_at      timestamptz not null,
    unique (email)
);

create table account_grant (
    account_id  bigint not null references account on delete cascade,
    role        text not null,
    agency_code text references agency,
    unit        text, -- of the agency, for a unit's officer
    unique nulls not distinct (account_id, role, agency_code)
);

create table api_token (
    id          bigint generated always as identity primary key,
    name        text not null,
    role        text not null,
    agency_code text references agency,
    hash        bytea not null unique, -- SHA-256 of the token, which is random and long
    created_by  text not null,
    created_at  timestamptz not null,
    last_used   date,
    revoked_at  timestamptz
);

-- Signed-in sessions, as Spring Session keeps them.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Links with which a person chooses a password: the first one, or a new one.
create table account_invitation (
    hash       bytea primary key, -- SHA-256 of the secret in the link
    account_id bigint not null references account on delete cascade,
    expires_at timestamptz not null
);

create index account_invitation_of_account on account_invitation (account_id);
