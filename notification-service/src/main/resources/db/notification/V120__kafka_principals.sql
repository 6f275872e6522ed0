-- Who beside the services may read what on Kafka. Passwords are Kafka's alone. A principal that is PENDING is not made yet:
-- the row is there first, so that nothing is ever in Kafka that no row speaks of.
CREATE TABLE kafka_principal (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL CHECK (version >= 1),
    name       text        NOT NULL UNIQUE CHECK (name ~ '^(ministry-[A-Z]{2}|partner)-[0-9a-f]{12}$'),
    kind       text        NOT NULL CHECK (kind IN ('MINISTRY', 'PARTNER')),
    state      text        CHECK (state ~ '^[A-Z]{2}$'),
    label      text        NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    stage      text        NOT NULL CHECK (stage IN ('PENDING', 'ACTIVE', 'REVOKED')),
    settled    boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    rotated_at timestamptz,
    revoked_at timestamptz,
    reason     text        CHECK (length(reason) BETWEEN 1 AND 1000),
    CHECK ((kind = 'MINISTRY') = (state IS NOT NULL)),
    CHECK ((stage = 'REVOKED') = (revoked_at IS NOT NULL)),
    CHECK (stage <> 'PENDING' OR NOT settled)
);
CREATE INDEX kafka_principal_of_state ON kafka_principal (state, id);
