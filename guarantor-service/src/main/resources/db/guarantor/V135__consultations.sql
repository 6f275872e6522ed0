-- What Ukraine's request after an encroachment starts, at most one a report.
CREATE TABLE consultation (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL CHECK (version >= 1),
    encroachment_id  uuid        NOT NULL UNIQUE REFERENCES encroachment,
    stage            text        NOT NULL CHECK (stage IN ('REQUESTED', 'CONVENED', 'DECIDED')),
    requested_at     timestamptz NOT NULL,
    outcome          text        CHECK (outcome IN ('CONFIRMED', 'NOT_CONFIRMED', 'WITHDRAWN', 'RECORDED')),
    decision_summary text,
    decided_at       timestamptz,
    exercise         boolean     NOT NULL,
    CHECK (CASE stage WHEN 'DECIDED' THEN num_nulls(outcome, decided_at) = 0
        ELSE num_nonnulls(outcome, decided_at) = 0 END),
    CHECK ((decision_summary IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'RECORDED'))
);
REVOKE DELETE ON consultation FROM "${runtime_role}";

-- Both clocks; a moment never changes, and each ends once.
CREATE TABLE consultation_deadline (
    consultation_id uuid        NOT NULL REFERENCES consultation,
    kind            text        NOT NULL CHECK (kind IN ('CONVENE', 'DECIDE')),
    due_at          timestamptz NOT NULL,
    stage           text        NOT NULL CHECK (stage IN ('RUNNING', 'MET', 'MISSED', 'LAPSED')),
    settled_at      timestamptz,
    PRIMARY KEY (consultation_id, kind),
    CHECK ((stage = 'RUNNING') = (settled_at IS NULL))
);
CREATE INDEX consultation_deadline_running ON consultation_deadline (due_at) WHERE stage = 'RUNNING';
REVOKE DELETE ON consultation_deadline FROM "${runtime_role}";
CREATE FUNCTION refuse_moved_deadline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the % deadline of consultation % is never moved', OLD.kind, OLD.consultation_id;
END $$;
CREATE TRIGGER consultation_deadline_stays BEFORE UPDATE ON consultation_deadline
    FOR EACH ROW WHEN (NEW.due_at <> OLD.due_at OR OLD.stage <> 'RUNNING')
    EXECUTE FUNCTION refuse_moved_deadline();

CREATE TABLE consultation_attendance (
    consultation_id uuid        NOT NULL REFERENCES consultation,
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    mode            text        NOT NULL CHECK (mode IN ('IN_PERSON', 'REMOTE')),
    remark          text,
    confirmed_at    timestamptz NOT NULL,
    PRIMARY KEY (consultation_id, state)
);
REVOKE DELETE ON consultation_attendance FROM "${runtime_role}";

CREATE TABLE consultation_session (
    consultation_id uuid        NOT NULL REFERENCES consultation,
    number          int         NOT NULL CHECK (number >= 1),
    held_at         timestamptz NOT NULL,
    participants    text[]      NOT NULL CHECK (cardinality(participants) >= 1),
    summary         text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (consultation_id, number)
);
REVOKE UPDATE, DELETE ON consultation_session FROM "${runtime_role}";
