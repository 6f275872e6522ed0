-- The ballot on a confirmation may be paused once; docs/domain/ballots.md says by whom and for how long.
ALTER TABLE ballot
    ADD COLUMN paused_by     text[],
    ADD COLUMN pause_reasons text,
    ADD COLUMN paused_at     timestamptz,
    ADD COLUMN paused_until  timestamptz,
    ADD COLUMN resumed_at    timestamptz,
    ADD CONSTRAINT ballot_pause_check CHECK (
        num_nulls(paused_by, pause_reasons, paused_at, paused_until) IN (0, 4)
        AND (resumed_at IS NULL OR resumed_at BETWEEN paused_at AND paused_until));
CREATE INDEX ballot_pause_due ON ballot (paused_until) WHERE stage = 'OPEN' AND resumed_at IS NULL;

-- Electors that ask for a pause; the quarter's last makes it effective.
CREATE TABLE ballot_pause_request (
    ballot_id uuid        NOT NULL,
    state     text        NOT NULL,
    reasons   text        NOT NULL,
    length    text        NOT NULL,
    asked_at  timestamptz NOT NULL,
    PRIMARY KEY (ballot_id, state),
    FOREIGN KEY (ballot_id, state) REFERENCES ballot_elector
);
REVOKE DELETE ON ballot_pause_request FROM "${runtime_role}";
