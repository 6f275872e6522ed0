-- A ballot's sponsors may revise its text: the votes cast are void, which a new round says.
ALTER TABLE ballot
    ADD COLUMN revision   int NOT NULL DEFAULT 0 CHECK (revision >= 0),
    ADD COLUMN revised_at timestamptz,
    ADD CONSTRAINT ballot_revised_check CHECK ((revision = 0) = (revised_at IS NULL));
ALTER TABLE ballot ALTER COLUMN revision DROP DEFAULT;
