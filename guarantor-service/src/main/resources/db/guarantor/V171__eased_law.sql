-- How far a state has eased the law that carries a measure which is not owed any more; null where there is nothing to ease.
ALTER TABLE implementation ADD COLUMN eased text CHECK (eased IN (
    'TO_EASE', 'IN_PROGRESS', 'EASED', 'PARTLY_EASED', 'KEPT'));
UPDATE implementation SET eased = 'TO_EASE'
WHERE ended_at IS NOT NULL AND end_reason <> 'STATE_LEFT' AND stage IN ('IN_FORCE', 'PARTLY_IN_FORCE');
ALTER TABLE implementation ADD CONSTRAINT implementation_eased_ended
    CHECK (eased IS NULL OR (ended_at IS NOT NULL AND stage IN ('IN_FORCE', 'PARTLY_IN_FORCE')));
CREATE INDEX implementation_to_ease ON implementation (state, id) WHERE eased = 'TO_EASE';

-- What states reported of it.
CREATE TABLE eased_law_report (
    id                uuid        PRIMARY KEY,
    implementation_id uuid        NOT NULL REFERENCES implementation,
    stage             text        NOT NULL CHECK (stage IN ('IN_PROGRESS', 'EASED', 'PARTLY_EASED', 'KEPT')),
    legal_act         text,
    partial_scope     text,
    reasons           text,
    reported_at       timestamptz NOT NULL,
    CHECK (stage NOT IN ('EASED', 'PARTLY_EASED') OR legal_act IS NOT NULL),
    CHECK ((stage = 'PARTLY_EASED') = (partial_scope IS NOT NULL)),
    CHECK ((stage IN ('PARTLY_EASED', 'KEPT')) = (reasons IS NOT NULL))
);
CREATE INDEX eased_law_report_of ON eased_law_report (implementation_id, id);
REVOKE UPDATE, DELETE ON eased_law_report FROM "${runtime_role}";
