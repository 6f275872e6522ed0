-- A request for the rescission of a package as an error, and what came of it.
CREATE TABLE rescission (
    ballot_id      uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    reason         text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    outcome        text        CHECK (outcome IN ('RESCINDED', 'REFUSED')),
    outcome_reason text,
    decided_at     timestamptz,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE INDEX rescission_by_package ON rescission (package_id, requested_at);
CREATE UNIQUE INDEX rescission_one_pending ON rescission (package_id) WHERE outcome IS NULL;
REVOKE DELETE ON rescission FROM "${runtime_role}";
