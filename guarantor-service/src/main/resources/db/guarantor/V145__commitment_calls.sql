-- Within what a called commitment is answered where its own text says so: an ISO 8601 duration.
ALTER TABLE commitment ADD COLUMN answer_within text;

-- What Ukraine has asked the core guarantors for by a ballot in which each decides for itself.
CREATE TABLE response_ballot (
    ballot_id       uuid        PRIMARY KEY REFERENCES ballot,
    encroachment_id uuid        NOT NULL REFERENCES encroachment,
    kind            text        NOT NULL CHECK (kind IN ('CALLING', 'MILITARY_RESPONSE')),
    reason          text        NOT NULL,
    text            text        NOT NULL,
    digest          text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    asked_at        timestamptz NOT NULL,
    deadline        timestamptz NOT NULL,
    closed_at       timestamptz
);
CREATE UNIQUE INDEX response_ballot_open ON response_ballot (encroachment_id, kind) WHERE closed_at IS NULL;
CREATE INDEX response_ballot_encroachment ON response_ballot (encroachment_id, ballot_id);
REVOKE DELETE ON response_ballot FROM "${runtime_role}";

-- RESPONSE commitments that have been called, at most once for each encroachment; docs/domain/commitments.md has the
-- stages. The commitment's row guards its calls: whoever changes one holds that.
CREATE TABLE commitment_call (
    id              uuid        PRIMARY KEY,
    commitment_id   uuid        NOT NULL REFERENCES commitment,
    encroachment_id uuid        NOT NULL REFERENCES encroachment,
    agreement_id    uuid        NOT NULL REFERENCES agreement,
    guarantor       text        NOT NULL REFERENCES guarantor (code),
    pillar          text        NOT NULL,
    military        boolean     NOT NULL,
    confidential    boolean     NOT NULL,
    what            text        NOT NULL,
    basis           text        NOT NULL CHECK (basis IN ('CONFIRMATION', 'CALLING', 'MILITARY_RESPONSE')),
    ballot_id       uuid        NOT NULL REFERENCES ballot,
    stage           text        NOT NULL CHECK (stage IN (
        'CALLED', 'OVERDUE', 'ACCEPTED', 'DECLINED', 'REPORTED', 'CONFIRMED', 'ENDED')),
    called_at       timestamptz NOT NULL,
    due_at          timestamptz NOT NULL CHECK (due_at > called_at),
    overdue_at      timestamptz,
    answered_at     timestamptz,
    procedure       text,
    reasons         text,
    ended_at        timestamptz,
    exercise        boolean     NOT NULL,
    UNIQUE (commitment_id, encroachment_id),
    -- What is military is called by nobody but the state itself, and no opt-in to the military calls anything else.
    CHECK (military = (basis = 'MILITARY_RESPONSE')),
    CHECK (num_nulls(answered_at, procedure) IN (0, 2)),
    CHECK (stage NOT IN ('ACCEPTED', 'DECLINED', 'REPORTED', 'CONFIRMED') OR answered_at IS NOT NULL),
    CHECK (stage <> 'DECLINED' OR reasons IS NOT NULL),
    CHECK (stage <> 'OVERDUE' OR overdue_at IS NOT NULL),
    CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL))
);
CREATE INDEX commitment_call_due ON commitment_call (due_at) WHERE stage = 'CALLED';
CREATE INDEX commitment_call_encroachment ON commitment_call (encroachment_id, id);
CREATE INDEX commitment_call_guarantor ON commitment_call (guarantor, id);
REVOKE DELETE ON commitment_call FROM "${runtime_role}";

CREATE TABLE commitment_call_report (
    call_id      uuid        NOT NULL REFERENCES commitment_call,
    number       int         NOT NULL CHECK (number >= 1),
    text         text        NOT NULL,
    reported_at  timestamptz NOT NULL,
    confirmed_at timestamptz,
    PRIMARY KEY (call_id, number)
);
REVOKE DELETE ON commitment_call_report FROM "${runtime_role}";

-- What a state that gives a military response reports to the Security Council at once (article 51 of the Charter).
CREATE TABLE article_51_report (
    id              uuid        PRIMARY KEY,
    encroachment_id uuid        NOT NULL REFERENCES encroachment,
    state           text        NOT NULL REFERENCES guarantor (code),
    open            boolean     NOT NULL,
    stage           text        NOT NULL CHECK (stage IN ('DUE', 'MISSED', 'REPORTED')),
    accepted_at     timestamptz NOT NULL,
    due_at          timestamptz NOT NULL CHECK (due_at > accepted_at),
    missed_at       timestamptz,
    reference       text,
    reported_at     timestamptz,
    exercise        boolean     NOT NULL,
    UNIQUE (encroachment_id, state),
    CHECK (num_nulls(reference, reported_at) IN (0, 2)),
    CHECK ((stage = 'REPORTED') = (reported_at IS NOT NULL)),
    CHECK (stage <> 'MISSED' OR missed_at IS NOT NULL)
);
CREATE INDEX article_51_report_due ON article_51_report (due_at) WHERE stage = 'DUE';
REVOKE DELETE ON article_51_report FROM "${runtime_role}";
