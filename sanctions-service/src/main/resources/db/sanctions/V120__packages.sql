-- What this service needs to know of the roster; guarantor-service owns it and tells of it on compact.guarantors.
CREATE TABLE guarantor (
    code     text   PRIMARY KEY,
    version  bigint NOT NULL,
    name     text   NOT NULL,
    kind     text   NOT NULL,
    circle   text   NOT NULL,
    standing text   NOT NULL
);

CREATE TABLE package (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL CHECK (version >= 1),
    stage           text        NOT NULL CHECK (stage IN ('DRAFT', 'PROPOSED', 'ADOPTED', 'REJECTED', 'WITHDRAWN',
                                                          'SUSPENDED', 'LIFTED', 'EXPIRED', 'RESCINDED')),
    exercise        boolean     NOT NULL,
    author          text        NOT NULL,
    title           text        NOT NULL,
    rationale       text,
    legal_basis     text,
    rule            text        CHECK (rule IN ('UNANIMITY', 'QUALIFIED_MAJORITY')),
    urgent          boolean     NOT NULL,
    decision_window text        NOT NULL,
    clauses         text        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    -- From its proposal on; gone again where the ballot could not be opened.
    ballot_id       uuid        UNIQUE,
    proposed_at     timestamptz,
    deadline        timestamptz,
    canonical_text  text,
    digest          text,
    -- From its decision or withdrawal on.
    decided_at      timestamptz,
    reason          text,
    bound           text[]      NOT NULL,
    -- The rung that stands; 0 before the adoption.
    rung            int         NOT NULL CHECK (rung >= 0),
    CHECK ((proposed_at IS NULL) = (digest IS NULL) AND (digest IS NULL) = (canonical_text IS NULL)
           AND (digest IS NULL) = (ballot_id IS NULL) AND (digest IS NULL) = (deadline IS NULL)),
    CHECK (stage IN ('DRAFT', 'WITHDRAWN') OR digest IS NOT NULL),
    CHECK (stage <> 'DRAFT' OR digest IS NULL)
);
CREATE INDEX package_by_stage ON package (stage, id);
CREATE INDEX package_by_author ON package (author, id);

CREATE TABLE package_sponsor (
    package_id uuid        NOT NULL REFERENCES package,
    state      text        NOT NULL,
    standing   text        NOT NULL CHECK (standing IN ('AUTHOR', 'INVITED', 'ACCEPTED', 'DECLINED')),
    invited_by text,
    since      timestamptz NOT NULL,
    PRIMARY KEY (package_id, state)
);
CREATE INDEX package_sponsor_by_state ON package_sponsor (state, package_id);

-- The guarantors that had acceded when the proposal, or an escalation, was put to them: they may read it.
CREATE TABLE package_elector (
    package_id uuid NOT NULL REFERENCES package,
    state      text NOT NULL,
    PRIMARY KEY (package_id, state)
);

CREATE TABLE measure (
    id             uuid   PRIMARY KEY,
    package_id     uuid   NOT NULL REFERENCES package,
    type           text   NOT NULL,
    rung           int    NOT NULL CHECK (rung >= 1),
    stage          text   NOT NULL CHECK (stage IN ('WAITING', 'IN_FORCE', 'SUSPENDED', 'LIFTED', 'EXPIRED')),
    scope          text,
    provisions     text   NOT NULL,
    effect_after   text,
    review_date    date,
    review_zone    text,
    -- From when it binds, known once its rung stands: the deadline row of a measure that still waits.
    effective_from timestamptz,
    -- Of the frozen annex.
    designations   bigint,
    annex_sha256   text,
    CHECK ((review_date IS NULL) = (review_zone IS NULL)),
    CHECK ((designations IS NULL) = (annex_sha256 IS NULL)),
    CHECK (stage = 'WAITING' OR effective_from IS NOT NULL)
);
CREATE INDEX measure_by_package ON measure (package_id, rung, id);
CREATE INDEX measure_due ON measure (effective_from) WHERE stage = 'WAITING' AND effective_from IS NOT NULL;

CREATE TABLE escalation (
    ballot_id    uuid        PRIMARY KEY,
    package_id   uuid        NOT NULL REFERENCES package,
    rung         int         NOT NULL CHECK (rung >= 2),
    reason       text        NOT NULL,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    deadline     timestamptz NOT NULL,
    outcome      text        CHECK (outcome IN ('ESCALATED', 'REFUSED')),
    outcome_reason text,
    decided_at   timestamptz,
    bound        text[]      NOT NULL,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE INDEX escalation_by_package ON escalation (package_id, requested_at);
CREATE UNIQUE INDEX escalation_one_pending ON escalation (package_id) WHERE outcome IS NULL;

-- What a draft's annex is made of: lists' programmes (none: the whole list), subjects added singly, and subjects that
-- are left out of the selections.
CREATE TABLE annex_selection (
    id         uuid   PRIMARY KEY,
    measure_id uuid   NOT NULL REFERENCES measure ON DELETE CASCADE,
    source     text   NOT NULL REFERENCES list,
    programmes text[] NOT NULL
);
CREATE INDEX annex_selection_by_measure ON annex_selection (measure_id, id);

CREATE TABLE annex_subject (
    measure_id uuid    NOT NULL REFERENCES measure ON DELETE CASCADE,
    subject_id uuid    NOT NULL REFERENCES subject,
    included   boolean NOT NULL,
    PRIMARY KEY (measure_id, subject_id)
);

-- What the annexes of drafts would name if they were proposed now.
CREATE VIEW draft_annex AS
SELECT f.measure_id, p.subject_id, p.version AS subject_version, p.digest
FROM annex_selection f
JOIN present_subject p ON p.source = f.source AND (f.programmes = '{}' OR p.programmes && f.programmes)
WHERE NOT EXISTS (SELECT FROM annex_subject a WHERE a.measure_id = f.measure_id AND a.subject_id = p.subject_id)
UNION
SELECT a.measure_id, v.subject_id, v.version, v.digest
FROM annex_subject a
JOIN subject s ON s.id = a.subject_id
JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
WHERE a.included;

-- The annex as it was proposed: it names versions of subjects, so that later imports change nothing in it.
CREATE TABLE designation (
    measure_id      uuid  NOT NULL REFERENCES measure,
    subject_id      uuid  NOT NULL,
    subject_version int   NOT NULL,
    digest          bytea NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (measure_id, subject_id),
    FOREIGN KEY (subject_id, subject_version) REFERENCES subject_version (subject_id, version)
);
REVOKE UPDATE ON designation FROM "${runtime_role}";
