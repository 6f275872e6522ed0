-- One row per event and consumer, in the transaction of its effect: a redelivery finds it and changes nothing.
CREATE TABLE inbox (
    consumer          text        NOT NULL,
    event_id          uuid        NOT NULL,
    event_type        text        NOT NULL,
    aggregate_type    text        NOT NULL,
    aggregate_id      text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    source            text        NOT NULL,
    received_at       timestamptz NOT NULL,
    PRIMARY KEY (consumer, event_id)
);
REVOKE UPDATE, DELETE ON inbox FROM "${runtime_role}";

-- The highest version that a consumer has seen of each aggregate.
CREATE TABLE inbox_progress (
    consumer          text   NOT NULL,
    aggregate_type    text   NOT NULL,
    aggregate_id      text   NOT NULL,
    aggregate_version bigint NOT NULL,
    PRIMARY KEY (consumer, aggregate_type, aggregate_id)
);
