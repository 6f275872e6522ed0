-- Whom a state wants written to first, and second where the first does not answer.
CREATE TABLE contact (
    state      text   NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    role       text   NOT NULL CHECK (role IN ('FIRST', 'SECOND')),
    version    bigint NOT NULL CHECK (version >= 1),
    office     text   NOT NULL CHECK (length(office) BETWEEN 1 AND 200),
    mail       text   NOT NULL CHECK (length(mail) BETWEEN 3 AND 254),
    language   text   NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (state, role)
);
