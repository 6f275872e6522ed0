-- From when on an agreement is signed, and from when to when it binds: what ends by itself ends then, whether or not a
-- replica has looked since.
CREATE VIEW agreement_course AS
SELECT a.id AS agreement_id,
       min(v.since) FILTER (WHERE v.stage <> 'NEGOTIATING') AS signed_from,
       min(v.since) FILTER (WHERE v.stage IN ('PROVISIONALLY_APPLIED', 'IN_FORCE', 'TERMINATION_NOTIFIED')) AS bound_from,
       coalesce(min(v.since) FILTER (WHERE v.stage IN ('TERMINATED', 'EXPIRED')),
                LEAST(a.terminates_at, CASE WHEN NOT a.renews_itself THEN a.term_ends_at END)) AS bound_until
FROM agreement a
JOIN agreement_version v ON v.agreement_id = a.id
GROUP BY a.id;

-- What guarantors promise under their agreements. The text is fixed once the agreement is signed, so that a moment of the
-- past at which it counts needs no older text. A party can be struck from an agreement that is negotiated; what it wrote
-- then stays a draft and never counts.
CREATE TABLE commitment (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version >= 1),
    agreement_id uuid        NOT NULL REFERENCES agreement,
    guarantor    text        NOT NULL REFERENCES guarantor (code),
    pillar       text        NOT NULL,
    nature       text        NOT NULL CHECK (nature IN ('MILITARY', 'INFRASTRUCTURAL', 'TECHNICAL', 'INFORMATION')),
    mode         text        NOT NULL CHECK (mode IN ('PREVENTIVE', 'RESPONSE')),
    flag         text        NOT NULL CHECK (flag IN ('NATO', 'EU', 'NONE')),
    confidential boolean     NOT NULL,
    what         text        NOT NULL,
    verification text        NOT NULL,
    value        bigint      NOT NULL CHECK (value BETWEEN 1 AND 9007199254740991),
    unit_kind    text        NOT NULL CHECK (unit_kind IN ('CURRENCY', 'PIECE')),
    unit         text        NOT NULL,
    due          timestamptz NOT NULL,
    made_at      timestamptz NOT NULL,
    -- The first milestone that is not met and has not been said to be overdue.
    next_due_at  timestamptz,
    exercise     boolean     NOT NULL,
    CHECK (flag = 'NONE' OR pillar IN ('TRAINING', 'JOINT_EXERCISES'))
);
CREATE INDEX commitment_agreement ON commitment (agreement_id);
CREATE INDEX commitment_guarantor ON commitment (guarantor, id);
CREATE INDEX commitment_due ON commitment (next_due_at) WHERE next_due_at IS NOT NULL;
REVOKE DELETE ON commitment FROM "${runtime_role}";

-- Replaced as a whole when the text is edited. What is delivered and confirmed is what the reports say, kept here for
-- whoever reads the commitment.
CREATE TABLE commitment_milestone (
    commitment_id uuid        NOT NULL REFERENCES commitment,
    number        int         NOT NULL CHECK (number >= 1),
    due           timestamptz NOT NULL,
    value         bigint      NOT NULL CHECK (value BETWEEN 1 AND 9007199254740991),
    delivered     bigint      NOT NULL,
    confirmed     bigint      NOT NULL,
    overdue_at    timestamptz,
    PRIMARY KEY (commitment_id, number),
    CHECK (0 <= confirmed AND confirmed <= delivered AND delivered <= value)
);

CREATE TABLE progress_report (
    id            uuid        PRIMARY KEY,
    commitment_id uuid        NOT NULL,
    milestone     int         NOT NULL,
    stage         text        NOT NULL CHECK (stage IN ('REPORTED', 'CONFIRMED', 'DISPUTED', 'REPLACED')),
    value         bigint      NOT NULL CHECK (value BETWEEN 1 AND 9007199254740991),
    evidence      text        NOT NULL,
    reported_at   timestamptz NOT NULL,
    judged_at     timestamptz,
    reasons       text,
    replaces      uuid        UNIQUE REFERENCES progress_report,
    FOREIGN KEY (commitment_id, milestone) REFERENCES commitment_milestone,
    CHECK ((stage = 'REPORTED') = (judged_at IS NULL)),
    CHECK ((stage IN ('DISPUTED', 'REPLACED')) = (reasons IS NOT NULL))
);
CREATE INDEX progress_report_milestone ON progress_report (commitment_id, milestone);
REVOKE DELETE ON progress_report FROM "${runtime_role}";

-- What Ukraine needs.
CREATE TABLE need (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version >= 1),
    pillar       text        NOT NULL,
    year         int         NOT NULL CHECK (year BETWEEN 2000 AND 2199),
    what         text        NOT NULL,
    value        bigint      NOT NULL CHECK (value BETWEEN 1 AND 9007199254740991),
    unit_kind    text        NOT NULL CHECK (unit_kind IN ('CURRENCY', 'PIECE')),
    unit         text        NOT NULL,
    stated_at    timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE INDEX need_pillar ON need (pillar, year);
REVOKE DELETE ON need FROM "${runtime_role}";

-- What each need said and when it did, so that any moment of the past can be answered.
CREATE TABLE need_version (
    need_id    uuid        NOT NULL REFERENCES need,
    version    bigint      NOT NULL,
    pillar     text        NOT NULL,
    year       int         NOT NULL,
    value      bigint      NOT NULL,
    unit_kind  text        NOT NULL,
    unit       text        NOT NULL,
    since      timestamptz NOT NULL,
    until      timestamptz CHECK (until >= since),
    PRIMARY KEY (need_id, version)
);
CREATE UNIQUE INDEX need_version_present ON need_version (need_id) WHERE until IS NULL;
REVOKE DELETE ON need_version FROM "${runtime_role}";
