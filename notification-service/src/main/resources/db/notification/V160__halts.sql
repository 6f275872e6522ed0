-- Subscriptions that stopped by themselves, as their states are told of it. Positions of one state grow in commit order.
CREATE TABLE halt (
    position        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    subscription_id uuid        NOT NULL REFERENCES subscription (id),
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    channel         text        NOT NULL,
    standing        text        NOT NULL CHECK (standing IN ('PAUSED', 'ENDED')),
    reason          text        NOT NULL,
    at              timestamptz NOT NULL
);
CREATE INDEX halt_of_state ON halt (state, position);

-- A halt is told to its state's first contact; its message's id is the halt's.
ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check
    CHECK (kind IN ('NOTICE', 'TEST', 'RESENT', 'REPLAYED', 'REMINDED', 'HALT'));
ALTER TABLE delivery DROP CONSTRAINT delivery_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_tells
    CHECK ((kind IN ('TEST', 'HALT')) = (stream IS NULL) AND (stream IS NULL) = (number IS NULL));
