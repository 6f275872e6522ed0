-- The lists that the register is made of; the row is locked by an import of its list, so that two never mix.
CREATE TABLE list (
    source  text   PRIMARY KEY CHECK (source IN ('un', 'ofac')),
    -- How many imports have changed the register: the version of the list as an aggregate.
    version bigint NOT NULL CHECK (version >= 0)
);
INSERT INTO list (source, version) VALUES ('un', 0), ('ofac', 0);
REVOKE INSERT, DELETE ON list FROM "${runtime_role}";

CREATE TABLE list_import (
    id           uuid        PRIMARY KEY,
    source       text        NOT NULL REFERENCES list,
    imported_at  timestamptz NOT NULL,
    imported_by  text        NOT NULL,
    published_at timestamptz,
    file_sha256  bytea       NOT NULL CHECK (octet_length(file_sha256) = 32),
    bytes        bigint      NOT NULL,
    persons      int         NOT NULL,
    entities     int         NOT NULL,
    vessels      int         NOT NULL,
    aircraft     int         NOT NULL,
    added        int         NOT NULL,
    changed      int         NOT NULL,
    unchanged    int         NOT NULL,
    gone         int         NOT NULL,
    rejected     int         NOT NULL
);
CREATE INDEX list_import_by_source ON list_import (source, id);

-- A row of an imported file that could not be taken in.
CREATE TABLE list_import_rejection (
    import_id uuid NOT NULL REFERENCES list_import,
    number    int  NOT NULL,
    part      text,
    line      int  NOT NULL,
    source_id text,
    rule      text NOT NULL,
    reason    text NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- One row for each person, entity, vessel or aircraft that a list names or has named.
CREATE TABLE subject (
    id              uuid    PRIMARY KEY,
    source          text    NOT NULL REFERENCES list,
    source_id       text    NOT NULL,
    kind            text    NOT NULL CHECK (kind IN ('PERSON', 'ENTITY', 'VESSEL', 'AIRCRAFT')),
    current_version int     NOT NULL CHECK (current_version >= 1),
    -- Its list no longer names it.
    gone            boolean NOT NULL,
    UNIQUE (source, source_id)
);

-- What a list said of a subject, from one import to the next. Rows stay as they are: annexes name them.
CREATE TABLE subject_version (
    subject_id   uuid        NOT NULL REFERENCES subject,
    version      int         NOT NULL CHECK (version >= 1),
    import_id    uuid        NOT NULL REFERENCES list_import,
    -- When the list that says so was published; its import's moment where the list does not tell.
    valid_from   timestamptz NOT NULL,
    -- When the register learned of it.
    known_from   timestamptz NOT NULL,
    gone         boolean     NOT NULL,
    kind         text        NOT NULL,
    primary_name text        NOT NULL,
    -- All names, folded for search, each on a line of its own.
    names        text        NOT NULL,
    programmes   text[]      NOT NULL,
    -- The subject in full, as RFC 8785 JSON, and the SHA-256 of its UTF-8 bytes.
    content      text        NOT NULL,
    digest       bytea       NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (subject_id, version)
);

REVOKE UPDATE, DELETE ON list_import, list_import_rejection, subject_version FROM "${runtime_role}";
REVOKE DELETE ON subject FROM "${runtime_role}";

-- The subjects that their lists name now, each in its current version: what an annex can be filled with.
CREATE VIEW present_subject AS
SELECT s.id AS subject_id, s.source, s.source_id, s.kind, v.version, v.digest, v.primary_name, v.programmes
FROM subject s
JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
WHERE NOT s.gone;
