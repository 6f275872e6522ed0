-- What one state owes to one package: everything that changes its implementations holds this row, and their events are its
-- versions.
CREATE TABLE implementation_share (
    id         uuid    PRIMARY KEY,
    version    bigint  NOT NULL CHECK (version >= 1),
    package_id uuid    NOT NULL,
    title      text    NOT NULL,
    state      text    NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    exercise   boolean NOT NULL,
    UNIQUE (package_id, state)
);
CREATE INDEX implementation_share_state ON implementation_share (state);
REVOKE DELETE ON implementation_share FROM "${runtime_role}";

-- An act of an organisation that counts for its members; which of its measures it counts for still is beside it.
CREATE TABLE union_act (
    id            uuid        PRIMARY KEY,
    organisation  text        NOT NULL REFERENCES guarantor (code),
    package_id    uuid        NOT NULL,
    title         text        NOT NULL,
    stage         text        NOT NULL CHECK (stage IN ('IN_FORCE', 'PARTLY_IN_FORCE')),
    legal_act     text        NOT NULL,
    partial_scope text,
    reasons       text,
    states        text[]      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    exercise      boolean     NOT NULL,
    CHECK ((stage = 'PARTLY_IN_FORCE') = (partial_scope IS NOT NULL)),
    CHECK ((partial_scope IS NULL) = (reasons IS NULL))
);
CREATE INDEX union_act_package ON union_act (package_id, id);
REVOKE UPDATE, DELETE ON union_act FROM "${runtime_role}";

CREATE TABLE union_act_measure (
    union_act_id uuid        NOT NULL REFERENCES union_act,
    measure_id   uuid        NOT NULL,
    measure_type text        NOT NULL,
    -- When the measure came to rest: what snaps back is carried into law anew.
    ended_at     timestamptz,
    PRIMARY KEY (union_act_id, measure_id)
);
CREATE INDEX union_act_measure_counting ON union_act_measure (measure_id) WHERE ended_at IS NULL;
REVOKE DELETE ON union_act_measure FROM "${runtime_role}";

-- One state's carrying of one measure into law, as it stands; docs/domain/implementations.md has the stages.
CREATE TABLE implementation (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL CHECK (version >= 1),
    share_id            uuid        NOT NULL REFERENCES implementation_share,
    package_id          uuid        NOT NULL,
    title               text        NOT NULL,
    state               text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    measure_id          uuid        NOT NULL,
    measure_type        text        NOT NULL,
    rung                int         NOT NULL CHECK (rung >= 1),
    scope               text        NOT NULL,
    inherited           boolean     NOT NULL,
    stage               text        NOT NULL CHECK (stage IN (
        'PENDING', 'IN_PROGRESS', 'IN_FORCE', 'PARTLY_IN_FORCE', 'NOT_BOUND', 'REFUSED')),
    effective_from      timestamptz NOT NULL,
    due_at              timestamptz NOT NULL,
    -- When somebody is to be told next that it is late.
    tell_at             timestamptz,
    told_state_at       timestamptz,
    told_electorate_at  timestamptz,
    ended_at            timestamptz,
    end_reason          text        CHECK (end_reason IN ('MEASURE_SUSPENDED', 'MEASURE_LIFTED', 'MEASURE_EXPIRED',
        'PACKAGE_RESCINDED', 'NOT_STANDING', 'STATE_LEFT')),
    legal_act           text,
    partial_scope       text,
    reasons             text,
    union_act_id        uuid        REFERENCES union_act,
    reported_at         timestamptz,
    exercise            boolean     NOT NULL,
    UNIQUE (measure_id, state, package_id),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CHECK (stage NOT IN ('IN_FORCE', 'PARTLY_IN_FORCE') OR legal_act IS NOT NULL),
    CHECK ((stage = 'PARTLY_IN_FORCE') = (partial_scope IS NOT NULL)),
    CHECK ((stage IN ('PARTLY_IN_FORCE', 'REFUSED')) = (reasons IS NOT NULL)),
    CHECK (tell_at IS NULL OR (ended_at IS NULL AND stage IN ('PENDING', 'IN_PROGRESS'))),
    CHECK (told_electorate_at IS NULL OR told_state_at IS NOT NULL)
);
CREATE INDEX implementation_share_of ON implementation (share_id);
CREATE INDEX implementation_package ON implementation (package_id, id);
CREATE INDEX implementation_state ON implementation (state, id);
CREATE INDEX implementation_to_tell ON implementation (tell_at) WHERE tell_at IS NOT NULL;
REVOKE DELETE ON implementation FROM "${runtime_role}";

-- At which stage each stood while its state owed it: what alignment counts, at any moment.
CREATE TABLE implementation_course (
    implementation_id uuid        NOT NULL REFERENCES implementation,
    number            bigint      NOT NULL CHECK (number >= 1),
    stage             text        NOT NULL,
    since             timestamptz NOT NULL,
    until             timestamptz,
    PRIMARY KEY (implementation_id, number)
);
CREATE UNIQUE INDEX implementation_course_present ON implementation_course (implementation_id) WHERE until IS NULL;
CREATE INDEX implementation_course_since ON implementation_course (since);
REVOKE DELETE ON implementation_course FROM "${runtime_role}";

-- All that was reported, by the state or, with its act, for all members of an organisation.
CREATE TABLE implementation_report (
    id                uuid        PRIMARY KEY,
    implementation_id uuid        NOT NULL REFERENCES implementation,
    stage             text        NOT NULL,
    legal_act         text,
    partial_scope     text,
    reasons           text,
    union_act_id      uuid        REFERENCES union_act,
    reported_at       timestamptz NOT NULL
);
CREATE INDEX implementation_report_of ON implementation_report (implementation_id, id);
REVOKE UPDATE, DELETE ON implementation_report FROM "${runtime_role}";
