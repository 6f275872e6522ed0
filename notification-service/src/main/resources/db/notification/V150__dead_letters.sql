-- What consumers of all services could not use, by what each message was and where it lay: a message that fails again
-- counts again. Kafka's data can be made anew, so an offset alone does not tell one message from another.
CREATE TABLE dead_letter (
    id                uuid        PRIMARY KEY,
    consumer          text        NOT NULL CHECK (consumer ~ '^[a-z][a-z0-9-]{0,99}$'),
    topic             text        NOT NULL CHECK (length(topic) BETWEEN 1 AND 249),
    partition_number  int         NOT NULL,
    position          bigint      NOT NULL,
    fingerprint       bytea       NOT NULL,
    reason            text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 400),
    event_id          text        CHECK (length(event_id) <= 200),
    event_type        text        CHECK (length(event_type) <= 200),
    event_subject     text        CHECK (length(event_subject) <= 200),
    bytes             int         NOT NULL CHECK (bytes >= 0),
    left_out          boolean     NOT NULL,
    state             text        NOT NULL CHECK (state IN ('OPEN', 'REPLAYED', 'DISCARDED')),
    failures          int         NOT NULL CHECK (failures >= 1),
    first_at          timestamptz NOT NULL,
    last_at           timestamptz NOT NULL,
    replayed_at       timestamptz,
    replayed_by       text,
    discarded_at      timestamptz,
    discarded_by      text,
    discarded_because text        CHECK (length(discarded_because) BETWEEN 1 AND 1000),
    UNIQUE (consumer, topic, partition_number, position, fingerprint),
    CHECK ((state = 'DISCARDED') = (discarded_at IS NOT NULL AND discarded_by IS NOT NULL AND discarded_because IS NOT NULL)),
    CHECK (state <> 'REPLAYED' OR (replayed_at IS NOT NULL AND replayed_by IS NOT NULL))
);
CREATE INDEX dead_letter_reason ON dead_letter (consumer, reason);

-- The message itself, to the byte, which is replayed and never shown; its headers in the form that a replay has them.
CREATE TABLE dead_letter_message (
    letter  uuid  PRIMARY KEY REFERENCES dead_letter (id),
    key     bytea,
    headers text  NOT NULL,
    value   bytea
);

-- Each time that one came, by where it lay on the topics of dead letters: a redelivery is no new failure.
CREATE TABLE dead_letter_arrival (
    topic            text        NOT NULL,
    partition_number int         NOT NULL,
    position         bigint      NOT NULL,
    failed_at        timestamptz NOT NULL,
    letter           uuid        NOT NULL REFERENCES dead_letter (id),
    PRIMARY KEY (topic, partition_number, position, failed_at)
);

-- How often an operator has decided on a consumer's dead letters: what keeps its replays in one order.
CREATE TABLE dead_letter_decisions (
    consumer text   PRIMARY KEY,
    version  bigint NOT NULL CHECK (version >= 1)
);
