-- A corrigendum, too, becomes the package's text only where its ballot agrees.
ALTER TABLE package_version
    DROP CONSTRAINT package_version_check1,
    ADD CONSTRAINT package_version_revision CHECK (revision = 0 OR content IS NOT NULL);

-- A request to correct an obvious error of an adopted text, and what came of it. The text itself is a version.
CREATE TABLE corrigendum (
    ballot_id      uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    number         int         NOT NULL,
    reason         text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    outcome        text        CHECK (outcome IN ('CORRECTED', 'REFUSED')),
    outcome_reason text,
    decided_at     timestamptz,
    CHECK ((outcome IS NULL) = (decided_at IS NULL)),
    FOREIGN KEY (package_id, number) REFERENCES package_version DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX corrigendum_by_package ON corrigendum (package_id, requested_at);
CREATE UNIQUE INDEX corrigendum_one_pending ON corrigendum (package_id) WHERE outcome IS NULL;
REVOKE DELETE ON corrigendum FROM "${runtime_role}";
