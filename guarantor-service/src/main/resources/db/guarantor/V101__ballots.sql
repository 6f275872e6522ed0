CREATE TABLE ballot (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL CHECK (version >= 1),
    package_id uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('ADOPTION', 'ESCALATION')),
    rung       int         NOT NULL CHECK (rung >= 1),
    title      text        NOT NULL,
    rule       text        NOT NULL CHECK (rule IN ('UNANIMITY', 'QUALIFIED_MAJORITY')),
    urgent     boolean     NOT NULL,
    digest     text        NOT NULL,
    opened_at  timestamptz NOT NULL,
    deadline   timestamptz NOT NULL,
    exercise   boolean     NOT NULL,
    stage      text        NOT NULL CHECK (stage IN ('OPEN', 'CLOSED')),
    closed_by  text        CHECK (closed_by IN ('LAST_VOTE', 'DECISIVE_VOTE', 'DEADLINE', 'WITHDRAWAL')),
    outcome    text        CHECK (outcome IN ('ADOPTED', 'REJECTED', 'WITHDRAWN')),
    reason     text,
    closed_at  timestamptz,
    CHECK (CASE stage
        WHEN 'OPEN' THEN num_nonnulls(closed_by, outcome, reason, closed_at) = 0
        ELSE num_nulls(closed_by, outcome, reason, closed_at) = 0
    END)
);
CREATE INDEX ballot_due ON ballot (deadline) WHERE stage = 'OPEN';
CREATE INDEX ballot_package ON ballot (package_id);
REVOKE DELETE ON ballot FROM "${runtime_role}";

-- The electorate, frozen when the ballot opens.
CREATE TABLE ballot_elector (
    ballot_id  uuid   NOT NULL REFERENCES ballot,
    state      text   NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    population bigint NOT NULL CHECK (population >= 1),
    PRIMARY KEY (ballot_id, state)
);
CREATE INDEX ballot_elector_state ON ballot_elector (state, ballot_id);
REVOKE UPDATE, DELETE ON ballot_elector FROM "${runtime_role}";

-- Each elector's vote as it stands; the journal has what it was before.
CREATE TABLE ballot_vote (
    ballot_id uuid        NOT NULL,
    state     text        NOT NULL,
    choice    text        NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    statement text,
    cast_at   timestamptz NOT NULL,
    PRIMARY KEY (ballot_id, state),
    FOREIGN KEY (ballot_id, state) REFERENCES ballot_elector
);
REVOKE DELETE ON ballot_vote FROM "${runtime_role}";

-- Ballots that were asked for and could not open; their ids are used up.
CREATE TABLE ballot_refused (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL CHECK (version >= 1),
    package_id uuid        NOT NULL,
    reason     text        NOT NULL,
    refused_at timestamptz NOT NULL,
    exercise   boolean     NOT NULL
);
REVOKE DELETE ON ballot_refused FROM "${runtime_role}";
