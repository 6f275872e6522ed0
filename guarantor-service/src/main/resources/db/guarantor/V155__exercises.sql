-- Real or an exercise: it is part of what a row is, from its birth on, and a row of one kind cannot name one of the other.
CREATE FUNCTION refuse_other_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'whether a % is an exercise never changes', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER ballot_keeps_its_kind BEFORE UPDATE ON ballot
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER encroachment_keeps_its_kind BEFORE UPDATE ON encroachment
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER consultation_keeps_its_kind BEFORE UPDATE ON consultation
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER known_package_keeps_its_kind BEFORE UPDATE ON known_package
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();

ALTER TABLE encroachment ADD CONSTRAINT encroachment_kind UNIQUE (id, exercise);
ALTER TABLE ballot ADD CONSTRAINT ballot_kind UNIQUE (id, exercise);
ALTER TABLE known_package ADD CONSTRAINT known_package_kind UNIQUE (id, exercise);

ALTER TABLE consultation
    DROP CONSTRAINT consultation_encroachment_id_fkey,
    ADD CONSTRAINT consultation_encroachment_fkey
        FOREIGN KEY (encroachment_id, exercise) REFERENCES encroachment (id, exercise);
ALTER TABLE ballot
    DROP CONSTRAINT ballot_encroachment_id_fkey,
    ADD CONSTRAINT ballot_encroachment_fkey
        FOREIGN KEY (encroachment_id, exercise) REFERENCES encroachment (id, exercise);
-- The ballots that are open on a report, or decided it, are of its kind.
ALTER TABLE encroachment
    ADD CONSTRAINT encroachment_open_ballot_fkey
        FOREIGN KEY (open_ballot_id, exercise) REFERENCES ballot (id, exercise) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT encroachment_confirmation_ballot_fkey
        FOREIGN KEY (confirmation_ballot_id, exercise) REFERENCES ballot (id, exercise) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT encroachment_rescission_ballot_fkey
        FOREIGN KEY (rescission_ballot_id, exercise) REFERENCES ballot (id, exercise) DEFERRABLE INITIALLY DEFERRED;

-- What a state owes to a package, its implementations and the acts that count for them are of the package's kind.
CREATE TRIGGER implementation_share_keeps_its_kind BEFORE UPDATE ON implementation_share
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER implementation_keeps_its_kind BEFORE UPDATE ON implementation
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
ALTER TABLE implementation_share
    ADD CONSTRAINT implementation_share_kind UNIQUE (id, exercise),
    ADD CONSTRAINT implementation_share_package_fkey
        FOREIGN KEY (package_id, exercise) REFERENCES known_package (id, exercise);
ALTER TABLE union_act
    ADD CONSTRAINT union_act_kind UNIQUE (id, exercise),
    ADD CONSTRAINT union_act_package_fkey FOREIGN KEY (package_id, exercise) REFERENCES known_package (id, exercise);
ALTER TABLE implementation
    DROP CONSTRAINT implementation_share_id_fkey,
    DROP CONSTRAINT implementation_union_act_id_fkey,
    ADD CONSTRAINT implementation_share_fkey
        FOREIGN KEY (share_id, exercise) REFERENCES implementation_share (id, exercise),
    ADD CONSTRAINT implementation_union_act_fkey FOREIGN KEY (union_act_id, exercise) REFERENCES union_act (id, exercise);

-- Likewise attestations of conditions, and what questions the relief that rests on them.
CREATE TRIGGER condition_keeps_its_kind BEFORE UPDATE ON condition
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER relief_notice_keeps_its_kind BEFORE UPDATE ON relief_notice
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
ALTER TABLE condition ADD CONSTRAINT condition_kind UNIQUE (id, exercise);
ALTER TABLE relief_notice
    ADD CONSTRAINT relief_notice_kind UNIQUE (id, exercise),
    DROP CONSTRAINT relief_notice_condition_id_fkey,
    ADD CONSTRAINT relief_notice_condition_fkey FOREIGN KEY (condition_id, exercise) REFERENCES condition (id, exercise);
ALTER TABLE ballot
    DROP CONSTRAINT ballot_condition_id_fkey,
    ADD CONSTRAINT ballot_condition_fkey FOREIGN KEY (condition_id, exercise) REFERENCES condition (id, exercise),
    DROP CONSTRAINT ballot_notice_fkey,
    ADD CONSTRAINT ballot_notice_fkey
        FOREIGN KEY (notice_id, exercise) REFERENCES relief_notice (id, exercise) DEFERRABLE INITIALLY DEFERRED;

-- Likewise what an encroachment calls for.
CREATE TRIGGER commitment_call_keeps_its_kind BEFORE UPDATE ON commitment_call
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
ALTER TABLE commitment_call
    DROP CONSTRAINT commitment_call_encroachment_id_fkey,
    DROP CONSTRAINT commitment_call_ballot_id_fkey,
    ADD CONSTRAINT commitment_call_encroachment_fkey
        FOREIGN KEY (encroachment_id, exercise) REFERENCES encroachment (id, exercise),
    ADD CONSTRAINT commitment_call_ballot_fkey FOREIGN KEY (ballot_id, exercise) REFERENCES ballot (id, exercise);
ALTER TABLE article_51_report
    DROP CONSTRAINT article_51_report_encroachment_id_fkey,
    ADD CONSTRAINT article_51_report_encroachment_fkey
        FOREIGN KEY (encroachment_id, exercise) REFERENCES encroachment (id, exercise);
