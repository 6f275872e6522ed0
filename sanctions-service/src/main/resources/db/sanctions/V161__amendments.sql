-- A request to change an adopted text, and what came of it. The text itself is a version.
CREATE TABLE amendment (
    ballot_id      uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    number         int         NOT NULL,
    reason         text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    outcome        text        CHECK (outcome IN ('AMENDED', 'REFUSED')),
    outcome_reason text,
    decided_at     timestamptz,
    bound          text[]      NOT NULL,
    excepted       text        NOT NULL,
    -- The rungs that waited when it changed them.
    rungs          int[]       NOT NULL,
    CHECK ((outcome IS NULL) = (decided_at IS NULL)),
    FOREIGN KEY (package_id, number) REFERENCES package_version DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX amendment_by_package ON amendment (package_id, requested_at);
CREATE UNIQUE INDEX amendment_one_pending ON amendment (package_id) WHERE outcome IS NULL;
REVOKE DELETE ON amendment FROM "${runtime_role}";

-- The amendment that added the measure to a rung that stood; null where it came with its rung.
ALTER TABLE measure ADD COLUMN added_by uuid REFERENCES amendment;
