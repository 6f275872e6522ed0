-- What the owner makes from here on is the runtime role's to work with; the append-only tables take some of it back.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${runtime_role}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "${runtime_role}";
GRANT USAGE ON SCHEMA public TO "${runtime_role}", "${replication_role}";

-- What happened, in the words that Kafka carries: outbox and audit trail in one. Rows stay.
CREATE TABLE journal (
    seq               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id          uuid        NOT NULL,
    topic             text        NOT NULL CHECK (topic ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$'),
    aggregate_type    text        NOT NULL CHECK (aggregate_type ~ '^[a-z][a-z-]{0,49}$'),
    aggregate_id      text        NOT NULL CHECK (length(aggregate_id) BETWEEN 1 AND 200),
    aggregate_version bigint      NOT NULL CHECK (aggregate_version >= 1),
    event_type        text        NOT NULL CHECK (event_type ~ '^org\.snapback\.[a-z.-]+\.v[0-9]+$'),
    specversion       text        NOT NULL CHECK (specversion = '1.0'),
    dataschema        text        NOT NULL,
    actor             text        NOT NULL CHECK (length(actor) BETWEEN 1 AND 200),
    occurred_at       timestamptz NOT NULL,
    correlation_id    uuid        NOT NULL,
    causation_id      uuid,
    exercise          boolean     NOT NULL,
    audience          text        NOT NULL CHECK (audience ~ '^(PUBLIC|ROSTER|NONE|[A-Z]{2}(,[A-Z]{2})*)$'),
    traceparent       text,
    republishes       uuid CHECK (republishes = event_id),
    payload           text        NOT NULL CHECK (octet_length(payload) <= 524288)
);
-- A republication repeats its event's id and moves no version.
CREATE UNIQUE INDEX journal_event_once ON journal (event_id) WHERE republishes IS NULL;
CREATE UNIQUE INDEX journal_version_once ON journal (aggregate_type, aggregate_id, aggregate_version) WHERE republishes IS NULL;

CREATE FUNCTION journal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- The one way past is an erasure by the owner, as docs/architecture.md describes it.
    IF current_setting('snapback.erasure', true) IS DISTINCT FROM 'documented' THEN
        RAISE EXCEPTION 'the journal is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER journal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_stays();

REVOKE UPDATE, DELETE ON journal FROM "${runtime_role}";
GRANT SELECT ON journal TO "${replication_role}";
CREATE PUBLICATION journal FOR TABLE journal WITH (publish = 'insert');
