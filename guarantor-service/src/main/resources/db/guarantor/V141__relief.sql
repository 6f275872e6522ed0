-- Notices that question relief from measures; docs/domain/easing.md has the stages.
CREATE TABLE relief_notice (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL CHECK (version >= 1),
    ground            text        NOT NULL CHECK (ground IN ('NON_PERFORMANCE', 'REVOKED_ATTESTATION')),
    condition_id      uuid        REFERENCES condition,
    stage             text        NOT NULL CHECK (stage IN ('QUESTIONED', 'CONTINUED', 'ENDED', 'WITHDRAWN')),
    given_by          text        NOT NULL CHECK (given_by ~ '^[A-Z]{2}$'),
    reason            text        NOT NULL,
    package_ids       uuid[]      NOT NULL CHECK (cardinality(package_ids) >= 1),
    given_at          timestamptz NOT NULL,
    ballot_id         uuid        NOT NULL UNIQUE REFERENCES ballot DEFERRABLE INITIALLY DEFERRED,
    ballot_text       text        NOT NULL,
    ballot_digest     text        NOT NULL,
    deadline          timestamptz NOT NULL,
    ended_at          timestamptz,
    withdrawal_reason text,
    exercise          boolean     NOT NULL,
    CHECK ((condition_id IS NOT NULL) = (ground = 'REVOKED_ATTESTATION')),
    CHECK ((ended_at IS NULL) = (stage = 'QUESTIONED')),
    CHECK ((withdrawal_reason IS NOT NULL) = (stage = 'WITHDRAWN')),
    CHECK (stage <> 'WITHDRAWN' OR ground = 'NON_PERFORMANCE')
);
CREATE INDEX relief_notice_open ON relief_notice (id) WHERE stage = 'QUESTIONED';
CREATE INDEX relief_notice_packages ON relief_notice USING gin (package_ids);
REVOKE DELETE ON relief_notice FROM "${runtime_role}";

-- The ballot is written before its notice, in the same transaction.
ALTER TABLE ballot ADD CONSTRAINT ballot_notice_fkey
    FOREIGN KEY (notice_id) REFERENCES relief_notice DEFERRABLE INITIALLY DEFERRED;
