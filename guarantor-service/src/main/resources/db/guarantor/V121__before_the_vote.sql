-- What electors and Ukraine write to a text before the vote. Said is said: nothing is changed or taken back.
CREATE TABLE ballot_comment (
    id         uuid        PRIMARY KEY,
    ballot_id  uuid        NOT NULL REFERENCES ballot,
    state      text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    text       text        NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX ballot_comment_by_ballot ON ballot_comment (ballot_id, id);
REVOKE UPDATE, DELETE ON ballot_comment FROM "${runtime_role}";

-- An elector's scrutiny reservation as it stands; the journal has what it was before.
CREATE TABLE ballot_scrutiny (
    ballot_id  uuid        NOT NULL,
    state      text        NOT NULL,
    reason     text        NOT NULL,
    entered_at timestamptz NOT NULL,
    lifted_at  timestamptz,
    PRIMARY KEY (ballot_id, state),
    FOREIGN KEY (ballot_id, state) REFERENCES ballot_elector
);
REVOKE DELETE ON ballot_scrutiny FROM "${runtime_role}";
