-- Entries of the ledger are of their award's kind, a reversal of the kind of what it reverses; each kind is counted for itself.
CREATE TRIGGER compensation_entry_keeps_its_kind BEFORE UPDATE ON compensation_entry
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
ALTER TABLE compensation_entry
    ADD CONSTRAINT compensation_entry_kind UNIQUE (id, exercise),
    DROP CONSTRAINT compensation_entry_position_key,
    ADD CONSTRAINT compensation_entry_position_of_kind UNIQUE (exercise, position),
    DROP CONSTRAINT compensation_entry_award_id_fkey,
    ADD CONSTRAINT compensation_entry_award_fkey
        FOREIGN KEY (award_id, exercise) REFERENCES compensation_entry (id, exercise),
    DROP CONSTRAINT compensation_entry_reverses_fkey,
    ADD CONSTRAINT compensation_entry_reverses_fkey
        FOREIGN KEY (reverses, exercise) REFERENCES compensation_entry (id, exercise);
