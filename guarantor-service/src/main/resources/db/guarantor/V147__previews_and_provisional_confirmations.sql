-- What a confirmation would bring about, as the text that is voted on says it.
ALTER TABLE ballot ADD COLUMN preview text;
ALTER TABLE encroachment
    ADD COLUMN confirmation_preview text,
    ADD COLUMN confirmation_rule text NOT NULL DEFAULT 'QUALIFIED_MAJORITY' CHECK (confirmation_rule IN (
        'QUALIFIED_MAJORITY', 'UNANIMITY', 'UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION', 'REVERSE_CONSENSUS')),
    -- The ballot that confirmed by reverse consensus, and until when that stands without an ordinary one.
    ADD COLUMN provisional_ballot_id uuid,
    ADD COLUMN provisional_until     timestamptz,
    ADD CONSTRAINT encroachment_provisional_check CHECK (
        num_nulls(provisional_ballot_id, provisional_until) IN (0, 2)
        AND (NOT provisional OR provisional_until IS NOT NULL));
CREATE INDEX encroachment_provisional ON encroachment (provisional_until) WHERE stage = 'CONFIRMED' AND provisional;
CREATE INDEX encroachment_voted_on ON encroachment (open_ballot_id) WHERE open_ballot_id IS NOT NULL;

-- A confirmation that was provisional may end as not confirmed, and keeps when it was made.
ALTER TABLE encroachment DROP CONSTRAINT encroachment_check6;
ALTER TABLE encroachment ADD CONSTRAINT encroachment_confirmed_check CHECK (
    CASE WHEN stage IN ('CONFIRMED', 'RESCINDED') THEN confirmed_at IS NOT NULL
         WHEN stage = 'NOT_CONFIRMED' THEN confirmed_at IS NULL OR provisional
         ELSE confirmed_at IS NULL END);
