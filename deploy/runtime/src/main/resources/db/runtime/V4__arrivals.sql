-- What has come through to Kafka, as the service itself reads it back from its own topics.
CREATE TABLE journal_arrival (
    event_id   uuid        PRIMARY KEY,
    arrived_at timestamptz NOT NULL
);

-- Up to here every row of the journal has come through, and its arrival is forgotten. One row.
CREATE TABLE journal_watermark (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    seq      bigint  NOT NULL
);
INSERT INTO journal_watermark (seq) VALUES (0);
REVOKE INSERT, DELETE ON journal_watermark FROM "${runtime_role}";

CREATE INDEX journal_copies ON journal (republishes) WHERE republishes IS NOT NULL;
