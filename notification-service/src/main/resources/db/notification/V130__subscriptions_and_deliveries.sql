-- What a state wants told, by which channel. The filter is a JSON text that only this service reads.
CREATE TABLE subscription (
    id              uuid        PRIMARY KEY,
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    channel         text        NOT NULL CHECK (channel IN ('WEBHOOK', 'MAIL')),
    target          text        NOT NULL CHECK (length(target) BETWEEN 1 AND 2000),
    language        text        NOT NULL,
    filter          text        NOT NULL,
    quiet_from      time,
    quiet_to        time,
    quiet_zone      text,
    digest          text        NOT NULL CHECK (digest IN ('AT_ONCE', 'HOURLY', 'DAILY')),
    delivery_order  text        NOT NULL CHECK (delivery_order IN ('STRICT', 'BEST_EFFORT')),
    exercises       boolean     NOT NULL,
    standing        text        NOT NULL CHECK (standing IN ('ACTIVE', 'PAUSED', 'ENDED')),
    standing_reason text,
    version         bigint      NOT NULL CHECK (version >= 1),
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_zone IS NULL) AND (quiet_to IS NULL) = (quiet_zone IS NULL))
);
CREATE INDEX subscription_of_state ON subscription (state, id);

-- What is known of where a subscription leads: how long it has been failing, and how many of its events are in the journal.
CREATE TABLE endpoint (
    subscription_id uuid    PRIMARY KEY REFERENCES subscription (id),
    events          bigint  NOT NULL DEFAULT 0,
    failures        integer NOT NULL DEFAULT 0,
    failing_since   timestamptz,
    last_attempt_at timestamptz,
    delivered_up_to bigint  NOT NULL DEFAULT 0
);

-- One line for each endpoint and kind of work: FIRST for what was never tried, LATER for what is tried again. A worker
-- leases the line, so that within one endpoint order holds and two replicas never meet. due_at is null while nothing waits.
CREATE TABLE delivery_queue (
    subscription_id uuid NOT NULL REFERENCES subscription (id),
    lane            text NOT NULL CHECK (lane IN ('FIRST', 'LATER')),
    due_at          timestamptz,
    not_before      timestamptz,
    lease           uuid,
    leased_until    timestamptz,
    PRIMARY KEY (subscription_id, lane)
);
CREATE INDEX delivery_queue_due ON delivery_queue (lane, due_at) WHERE due_at IS NOT NULL;

-- One notice for one subscription. Positions of one stream grow in commit order, because its counter row is locked.
CREATE TABLE delivery (
    position        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    subscription_id uuid        NOT NULL REFERENCES subscription (id),
    kind            text        NOT NULL CHECK (kind IN ('NOTICE', 'TEST', 'RESENT', 'REPLAYED')),
    message_id      uuid        NOT NULL,
    stream          text,
    number          bigint,
    standing        text        NOT NULL DEFAULT 'WAITING' CHECK (standing IN ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts        integer     NOT NULL DEFAULT 0,
    overtaken       boolean     NOT NULL DEFAULT false,
    due_at          timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    ended_at        timestamptz,
    CHECK ((kind = 'TEST') = (stream IS NULL) AND (stream IS NULL) = (number IS NULL)),
    CHECK ((standing = 'WAITING') = (ended_at IS NULL)),
    FOREIGN KEY (stream, number) REFERENCES notice (stream, number)
);
CREATE UNIQUE INDEX delivery_once ON delivery (subscription_id, stream, number) WHERE kind = 'NOTICE';
CREATE INDEX delivery_log ON delivery (subscription_id, position);
CREATE INDEX delivery_first ON delivery (subscription_id, position) WHERE standing = 'WAITING' AND attempts = 0;
CREATE INDEX delivery_first_due ON delivery (subscription_id, due_at) WHERE standing = 'WAITING' AND attempts = 0;
CREATE INDEX delivery_later_due ON delivery (subscription_id, due_at) WHERE standing = 'WAITING' AND attempts > 0;

CREATE TABLE delivery_attempt (
    position bigint      NOT NULL REFERENCES delivery (position),
    number   integer     NOT NULL CHECK (number >= 1),
    at       timestamptz NOT NULL,
    took_ms  integer     NOT NULL,
    status   integer,
    outcome  text        NOT NULL CHECK (outcome IN ('DELIVERED', 'FAILED', 'GONE')),
    excerpt  text        NOT NULL CHECK (length(excerpt) <= 4096),
    PRIMARY KEY (position, number)
);

-- What a webhook's messages are signed with. Several hold at once while a receiver changes from one to the next.
CREATE TABLE webhook_secret (
    id              uuid        PRIMARY KEY,
    subscription_id uuid        NOT NULL REFERENCES subscription (id),
    secret          bytea       NOT NULL CHECK (length(secret) BETWEEN 24 AND 64),
    private_key     bytea       NOT NULL,
    public_key      bytea       NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz
);
CREATE INDEX webhook_secret_of ON webhook_secret (subscription_id);
