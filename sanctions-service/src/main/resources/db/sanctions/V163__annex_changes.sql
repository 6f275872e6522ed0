-- A request to list subjects under an adopted text, or to delist some, and what came of it. The text itself is a version.
CREATE TABLE annex_change (
    ballot_id      uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    kind           text        NOT NULL CHECK (kind IN ('LISTING', 'DELISTING')),
    number         int         NOT NULL,
    reason         text        NOT NULL,
    changes        text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    outcome        text        CHECK (outcome IN ('CHANGED', 'REFUSED')),
    outcome_reason text,
    decided_at     timestamptz,
    bound          text[]      NOT NULL,
    excepted       text        NOT NULL,
    CHECK ((outcome IS NULL) = (decided_at IS NULL)),
    FOREIGN KEY (package_id, number) REFERENCES package_version DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX annex_change_by_package ON annex_change (package_id, requested_at);
CREATE UNIQUE INDEX annex_change_one_pending ON annex_change (package_id) WHERE outcome IS NULL;
REVOKE DELETE ON annex_change FROM "${runtime_role}";
