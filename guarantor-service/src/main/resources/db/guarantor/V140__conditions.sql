-- Attestations of the conditions of easing; docs/domain/easing.md has the stages.
CREATE TABLE condition (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL CHECK (version >= 1),
    condition      text        NOT NULL CHECK (condition IN (
        'AGGRESSION_CEASED', 'NON_REPETITION_GUARANTEED', 'DAMAGE_COMPENSATED')),
    stage          text        NOT NULL CHECK (stage IN (
        'ATTESTED', 'CONFIRMED', 'NOT_CONFIRMED', 'WITHDRAWN', 'REVOKED')),
    statement      text        NOT NULL,
    attested_at    timestamptz NOT NULL,
    open_ballot_id uuid,
    ballot_id      uuid,
    ballot_text    text,
    ballot_digest  text,
    confirmed_at   timestamptz,
    ended_at       timestamptz,
    end_reason     text,
    exercise       boolean     NOT NULL,
    CHECK (num_nulls(ballot_id, ballot_text, ballot_digest) IN (0, 3)),
    CHECK (open_ballot_id = ballot_id),
    CHECK (open_ballot_id IS NULL OR stage = 'ATTESTED'),
    CHECK ((confirmed_at IS NOT NULL) = (stage IN ('CONFIRMED', 'REVOKED'))),
    CHECK ((ended_at IS NOT NULL) = (stage IN ('NOT_CONFIRMED', 'WITHDRAWN', 'REVOKED'))),
    CHECK ((end_reason IS NOT NULL) = (stage IN ('WITHDRAWN', 'REVOKED')))
);
-- One attestation of a condition stands at a time.
CREATE UNIQUE INDEX condition_standing ON condition (condition, exercise) WHERE stage IN ('ATTESTED', 'CONFIRMED');
REVOKE DELETE ON condition FROM "${runtime_role}";

CREATE TABLE condition_evidence (
    id           uuid        PRIMARY KEY,
    condition_id uuid        NOT NULL REFERENCES condition,
    description  text        NOT NULL,
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    link         text,
    submitted_at timestamptz NOT NULL,
    UNIQUE (condition_id, sha256)
);
CREATE INDEX condition_evidence_in_order ON condition_evidence (condition_id, id);
REVOKE UPDATE, DELETE ON condition_evidence FROM "${runtime_role}";

-- CONDITION and CONTINUATION decide on easing.
ALTER TABLE ballot DROP CONSTRAINT ballot_kind_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_kind_check CHECK (kind IN (
    'ADOPTION', 'AMENDMENT', 'ESCALATION', 'LISTING', 'DELISTING', 'RESCISSION', 'CONFIRMATION', 'CALLING',
    'MILITARY_RESPONSE', 'SUSPENSION', 'LIFTING', 'ENDING', 'CONDITION', 'CONTINUATION'));

-- A ballot is about a package, an encroachment, a condition or a notice that questions relief.
ALTER TABLE ballot
    ADD COLUMN condition_id uuid REFERENCES condition,
    ADD COLUMN notice_id uuid,
    DROP CONSTRAINT ballot_matter_check,
    ADD CONSTRAINT ballot_matter_check
        CHECK (num_nonnulls(package_id, encroachment_id, condition_id, notice_id) = 1);
CREATE INDEX ballot_condition ON ballot (condition_id);
CREATE INDEX ballot_notice ON ballot (notice_id);
