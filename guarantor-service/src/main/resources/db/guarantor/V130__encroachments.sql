-- Reports of encroachments; docs/domain/encroachments.md has the stages.
CREATE TABLE encroachment (
    id                     uuid        PRIMARY KEY,
    version                bigint      NOT NULL CHECK (version >= 1),
    stage                  text        NOT NULL CHECK (stage IN (
        'FILED', 'REPORTED', 'DISPUTED', 'CONFIRMED', 'NOT_CONFIRMED', 'WITHDRAWN', 'RESCINDED')),
    reported_by            text        NOT NULL CHECK (reported_by ~ '^[A-Z]{2}$'),
    filed_by               text        NOT NULL,
    filed_at               timestamptz NOT NULL,
    countersigned_by       text,
    reported_at            timestamptz,
    occurred_at            timestamptz NOT NULL,
    kind                   text        NOT NULL CHECK (kind IN (
        'GROUND', 'AIR_OR_MISSILE', 'MARITIME', 'CYBER', 'INFRASTRUCTURE', 'PARAMILITARY', 'THREAT')),
    gravity                text        NOT NULL CHECK (gravity IN ('LIMITED', 'SERIOUS', 'GRAVE')),
    regions                text[]      NOT NULL CHECK (cardinality(regions) >= 1),
    narrative              text        NOT NULL,
    open_ballot_id         uuid,
    confirmation_ballot_id uuid,
    confirmation_text      text,
    confirmation_digest    text,
    rescission_ballot_id   uuid,
    rescission_text        text,
    rescission_digest      text,
    rescission_reason      text,
    decide_by              timestamptz,
    confirmed_at           timestamptz,
    provisional            boolean     NOT NULL,
    ended_at               timestamptz,
    exercise               boolean     NOT NULL,
    -- Nobody countersigns what they filed themselves.
    CHECK (countersigned_by <> filed_by),
    CHECK (num_nulls(countersigned_by, reported_at) IN (0, 2)),
    CHECK (reported_at IS NOT NULL OR stage IN ('FILED', 'WITHDRAWN')),
    CHECK (num_nulls(confirmation_ballot_id, confirmation_text, confirmation_digest) IN (0, 3)),
    CHECK (num_nulls(rescission_ballot_id, rescission_text, rescission_digest, rescission_reason) IN (0, 4)),
    CHECK (open_ballot_id IN (confirmation_ballot_id, rescission_ballot_id)),
    CHECK ((confirmed_at IS NOT NULL) = (stage IN ('CONFIRMED', 'RESCINDED'))),
    CHECK ((ended_at IS NOT NULL) = (stage IN ('NOT_CONFIRMED', 'WITHDRAWN', 'RESCINDED')))
);
REVOKE DELETE ON encroachment FROM "${runtime_role}";

CREATE TABLE encroachment_evidence (
    id              uuid        PRIMARY KEY,
    encroachment_id uuid        NOT NULL REFERENCES encroachment,
    description     text        NOT NULL,
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    link            text,
    submitted_by    text        NOT NULL CHECK (submitted_by ~ '^[A-Z]{2}$'),
    submitted_at    timestamptz NOT NULL,
    UNIQUE (encroachment_id, sha256)
);
CREATE INDEX encroachment_evidence_in_order ON encroachment_evidence (encroachment_id, id);
REVOKE UPDATE, DELETE ON encroachment_evidence FROM "${runtime_role}";

CREATE TABLE encroachment_dispute (
    id              uuid        PRIMARY KEY,
    encroachment_id uuid        NOT NULL REFERENCES encroachment,
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    reasons         text        NOT NULL,
    disputed_at     timestamptz NOT NULL,
    UNIQUE (encroachment_id, state)
);
CREATE INDEX encroachment_dispute_in_order ON encroachment_dispute (encroachment_id, id);
REVOKE UPDATE, DELETE ON encroachment_dispute FROM "${runtime_role}";

-- A ballot is about a package or about an encroachment.
ALTER TABLE ballot ALTER COLUMN package_id DROP NOT NULL;
ALTER TABLE ballot
    ADD COLUMN encroachment_id uuid REFERENCES encroachment,
    ADD CONSTRAINT ballot_matter_check CHECK (num_nonnulls(package_id, encroachment_id) = 1);
CREATE INDEX ballot_encroachment ON ballot (encroachment_id);
