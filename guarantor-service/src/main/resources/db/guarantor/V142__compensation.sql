-- The ledger of compensation; docs/domain/compensation.md has its rules. It is append-only, also for this service.
CREATE TABLE compensation_entry (
    id            uuid        PRIMARY KEY,
    position      bigint      NOT NULL UNIQUE CHECK (position >= 1),
    award_id      uuid        NOT NULL REFERENCES compensation_entry,
    award_version bigint      NOT NULL CHECK (award_version >= 1),
    type          text        NOT NULL CHECK (type IN ('CLAIM', 'AWARD', 'PAYMENT', 'REVERSAL')),
    reverses      uuid        UNIQUE REFERENCES compensation_entry,
    source        text        CHECK (source IN ('AGGRESSOR', 'CONFISCATION', 'RESERVE_PROCEEDS', 'OTHER')),
    amount        bigint      NOT NULL CHECK (amount BETWEEN 1 AND 100000000000000),
    currency      text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    rate          text        NOT NULL,
    euro_amount   bigint      NOT NULL CHECK (euro_amount BETWEEN 1 AND 100000000000000),
    claimant      text,
    statement     text        NOT NULL,
    entered_at    timestamptz NOT NULL,
    entered_by    text        NOT NULL,
    exercise      boolean     NOT NULL,
    UNIQUE (award_id, award_version),
    CHECK ((type = 'REVERSAL') = (reverses IS NOT NULL)),
    CHECK ((type = 'CLAIM') = (award_id = id)),
    CHECK ((type = 'CLAIM') = (claimant IS NOT NULL)),
    CHECK (type <> 'PAYMENT' OR source IS NOT NULL)
);
CREATE INDEX compensation_claim ON compensation_entry (position) WHERE type = 'CLAIM';
REVOKE UPDATE, DELETE, TRUNCATE ON compensation_entry FROM "${runtime_role}";
