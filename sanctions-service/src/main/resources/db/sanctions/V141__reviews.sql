-- What a package's text says of its reviews and its end. The sunset is its deadline row, from the adoption on.
ALTER TABLE package ADD COLUMN review_every text;
ALTER TABLE package ADD COLUMN sunset_date date;
ALTER TABLE package ADD COLUMN sunset_zone text;
ALTER TABLE package ADD COLUMN sunset_at timestamptz;
ALTER TABLE package ADD CONSTRAINT package_sunset_check
    CHECK ((sunset_date IS NULL) = (sunset_zone IS NULL) AND (sunset_at IS NULL OR sunset_date IS NOT NULL));
CREATE INDEX package_sunset_due ON package (sunset_at) WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED');

-- The reviews of adopted packages: the next one of each waits for the moment at which its ballot is asked for.
CREATE TABLE package_review (
    id             uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    due_at         timestamptz NOT NULL,
    ask_at         timestamptz NOT NULL,
    ballot_id      uuid        UNIQUE,
    asked_at       timestamptz,
    deadline       timestamptz,
    outcome        text        CHECK (outcome IN ('CONTINUED', 'ENDED', 'SKIPPED', 'OVERTAKEN')),
    outcome_reason text,
    decided_at     timestamptz,
    CHECK (num_nulls(ballot_id, asked_at, deadline) IN (0, 3)),
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX package_review_one_open ON package_review (package_id) WHERE outcome IS NULL;
CREATE INDEX package_review_due ON package_review (ask_at) WHERE outcome IS NULL AND asked_at IS NULL;
REVOKE DELETE ON package_review FROM "${runtime_role}";
