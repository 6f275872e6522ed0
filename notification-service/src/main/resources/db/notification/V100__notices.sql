-- What this service needs to know of the roster, from compact.guarantors.
CREATE TABLE guarantor (
    code    text    PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
    name    text    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    acceded boolean NOT NULL,
    version bigint  NOT NULL
);

-- The last number of each stream that somebody tails. The row is locked until commit, so a number that a reader sees
-- has no predecessor that is still to come.
CREATE TABLE stream (
    name        text   PRIMARY KEY CHECK (name ~ '^((ministry|exercise)\.[A-Z]{2}|public)$'),
    last_number bigint NOT NULL CHECK (last_number >= 1)
);

-- What was said in each stream: to one state, or in public.
CREATE TABLE notice (
    stream        text        NOT NULL REFERENCES stream (name),
    number        bigint      NOT NULL CHECK (number >= 1),
    event_id      uuid        NOT NULL,
    event_type    text        NOT NULL,
    event_source  text        NOT NULL,
    event_subject text        NOT NULL,
    event_time    timestamptz NOT NULL,
    event_data    text        NOT NULL,
    title         text        NOT NULL CHECK (length(title) BETWEEN 1 AND 400),
    text          text        NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    due_what      text,
    due_by        timestamptz,
    issued_at     timestamptz NOT NULL,
    exercise      boolean     NOT NULL,
    PRIMARY KEY (stream, number),
    UNIQUE (stream, event_id)
);
REVOKE UPDATE, DELETE ON notice FROM "${runtime_role}";
