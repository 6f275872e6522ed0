-- The first answer to a keyed command, kept for the client that did not hear it.
CREATE TABLE idempotency (
    principal     text        NOT NULL,
    path          text        NOT NULL,
    key           text        NOT NULL,
    request_hash  bytea       NOT NULL,
    created_at    timestamptz NOT NULL,
    status        int,
    headers       text,
    body          text,
    PRIMARY KEY (principal, path, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
