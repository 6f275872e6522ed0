-- What demands an answer of a state, and whether the state has said that it has heard. next_at is when it climbs one step.
CREATE TABLE acknowledgement (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version >= 0),
    stream       text        NOT NULL,
    number       bigint      NOT NULL,
    state        text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    exercise     boolean     NOT NULL,
    event_id     uuid        NOT NULL,
    event_type   text        NOT NULL,
    subject      text        NOT NULL,
    package_id   text,
    demand       text        NOT NULL CHECK (demand IN
        ('CONSULTATION_CONVENED', 'VOTE_DUE', 'OBLIGATION_DUE', 'IMPLEMENTATION_DUE')),
    due_by       timestamptz,
    issued_at    timestamptz NOT NULL,
    standing     text        NOT NULL CHECK (standing IN ('OPEN', 'ACKNOWLEDGED', 'ANSWERED')),
    reached      text        CHECK (reached IN ('FIRST_CONTACT', 'SECOND_CONTACT', 'SECRETARIAT')),
    reached_at   timestamptz,
    next_at      timestamptz,
    ended_at     timestamptz,
    ended_by     text,
    UNIQUE (stream, number),
    FOREIGN KEY (stream, number) REFERENCES notice (stream, number),
    CHECK ((standing = 'OPEN') = (ended_at IS NULL)),
    CHECK (standing = 'OPEN' OR next_at IS NULL),
    CHECK ((reached IS NULL) = (reached_at IS NULL))
);
CREATE INDEX acknowledgement_next ON acknowledgement (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX acknowledgement_open ON acknowledgement (demand, subject) WHERE standing = 'OPEN';
CREATE INDEX acknowledgement_of_state ON acknowledgement (state, id);
CREATE INDEX acknowledgement_of_event ON acknowledgement (event_id);

-- One-time links, by the hash of their token: who reads the table cannot use them.
CREATE TABLE acknowledgement_link (
    token_hash      bytea       PRIMARY KEY,
    acknowledgement uuid        NOT NULL REFERENCES acknowledgement (id),
    language        text        NOT NULL,
    expires_at      timestamptz NOT NULL
);
