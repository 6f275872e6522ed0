-- What a package foresees, a part of its text: its AUTOMATIC rungs and what allows its suspension, as JSON.
ALTER TABLE package ADD COLUMN automatic text NOT NULL DEFAULT '[]';
ALTER TABLE package ALTER COLUMN automatic DROP DEFAULT;
ALTER TABLE package ADD COLUMN easing text;

-- Until when a lifted measure can snap back.
ALTER TABLE measure ADD COLUMN snapback_until timestamptz;
ALTER TABLE measure ADD CONSTRAINT measure_snapback_check CHECK ((stage = 'LIFTED') = (snapback_until IS NOT NULL));
CREATE INDEX measure_eased ON measure (package_id) WHERE stage IN ('SUSPENDED', 'LIFTED');

-- OVERTAKEN: an AUTOMATIC rung came into force before the ballot on it closed.
ALTER TABLE escalation DROP CONSTRAINT escalation_outcome_check;
ALTER TABLE escalation ADD CONSTRAINT escalation_outcome_check
    CHECK (outcome IN ('ESCALATED', 'REFUSED', 'OVERTAKEN'));

-- A request for the suspension or lifting of a package, or of the measures that it names, and what came of it.
CREATE TABLE easing (
    ballot_id      uuid        PRIMARY KEY,
    package_id     uuid        NOT NULL REFERENCES package,
    kind           text        NOT NULL CHECK (kind IN ('SUSPENSION', 'LIFTING')),
    -- Empty: the whole package.
    measures       uuid[]      NOT NULL,
    reason         text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    outcome        text        CHECK (outcome IN ('EASED', 'REFUSED')),
    outcome_reason text,
    decided_at     timestamptz,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE INDEX easing_by_package ON easing (package_id, requested_at);
CREATE UNIQUE INDEX easing_one_pending ON easing (package_id) WHERE outcome IS NULL;
REVOKE DELETE ON easing FROM "${runtime_role}";

-- The conditions of easing, as guarantor-service tells of them: one is met unless it was revoked after it was confirmed.
CREATE TABLE easing_condition (
    name         text        NOT NULL,
    exercise     boolean     NOT NULL,
    confirmed_at timestamptz,
    revoked_at   timestamptz,
    PRIMARY KEY (name, exercise)
);
REVOKE DELETE ON easing_condition FROM "${runtime_role}";

-- The encroachments whose confirmation has had its effects here, which it has once, however often it is told.
CREATE TABLE confirmed_encroachment (
    id           uuid        PRIMARY KEY,
    ballot_id    uuid        NOT NULL,
    exercise     boolean     NOT NULL,
    kind         text        NOT NULL,
    gravity      text        NOT NULL,
    provisional  boolean     NOT NULL,
    confirmed_at timestamptz NOT NULL,
    -- Its confirmation was found false.
    rescinded_at timestamptz
);
REVOKE DELETE ON confirmed_encroachment FROM "${runtime_role}";

-- What a confirmation did to a package: what rests on it.
CREATE TABLE consequence (
    package_id      uuid        NOT NULL REFERENCES package,
    encroachment_id uuid        NOT NULL REFERENCES confirmed_encroachment,
    at              timestamptz NOT NULL,
    -- The AUTOMATIC rung that came into force, if one did.
    rung            int         CHECK (rung >= 2),
    -- The measures that snapped back.
    measures        uuid[]      NOT NULL,
    PRIMARY KEY (package_id, encroachment_id)
);
REVOKE UPDATE, DELETE ON consequence FROM "${runtime_role}";
