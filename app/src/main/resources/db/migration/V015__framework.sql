-- Frameworks that results were scored by, kept to the byte: a later edition of the program still shows an old result by
-- the framework it was scored with.
create table framework_document (
    hash      text primary key, -- SHA-256 of the document
    id        text not null,
    version   integer not null,
    document  bytea not null,
    pinned_at timestamptz not null
);
