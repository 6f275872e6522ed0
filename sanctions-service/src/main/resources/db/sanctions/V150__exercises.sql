-- Real or an exercise: it is part of what a row is, from its birth on, and a row of one kind cannot name one of the other.
CREATE FUNCTION refuse_other_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'whether a % is an exercise never changes', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER package_keeps_its_kind BEFORE UPDATE ON package
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();
CREATE TRIGGER confirmed_encroachment_keeps_its_kind BEFORE UPDATE ON confirmed_encroachment
    FOR EACH ROW WHEN (NEW.exercise <> OLD.exercise) EXECUTE FUNCTION refuse_other_kind();

ALTER TABLE package ADD CONSTRAINT package_kind UNIQUE (id, exercise);
ALTER TABLE confirmed_encroachment ADD CONSTRAINT confirmed_encroachment_kind UNIQUE (id, exercise);
ALTER TABLE ended_relief ADD CONSTRAINT ended_relief_kind UNIQUE (notice_id, exercise);

-- A copy of an exercise is one.
ALTER TABLE package
    DROP CONSTRAINT package_copied_from_fkey,
    ADD CONSTRAINT package_copied_from_fkey FOREIGN KEY (copied_from, exercise) REFERENCES package (id, exercise);

-- What a confirmation or a relief's end did to a package names both with its own kind.
ALTER TABLE consequence ADD COLUMN exercise boolean;
UPDATE consequence SET exercise = (SELECT p.exercise FROM package p WHERE p.id = consequence.package_id);
ALTER TABLE consequence
    ALTER COLUMN exercise SET NOT NULL,
    DROP CONSTRAINT consequence_package_id_fkey,
    DROP CONSTRAINT consequence_encroachment_id_fkey,
    DROP CONSTRAINT consequence_notice_id_fkey,
    ADD CONSTRAINT consequence_package_fkey FOREIGN KEY (package_id, exercise) REFERENCES package (id, exercise),
    ADD CONSTRAINT consequence_encroachment_fkey
        FOREIGN KEY (encroachment_id, exercise) REFERENCES confirmed_encroachment (id, exercise),
    ADD CONSTRAINT consequence_notice_fkey
        FOREIGN KEY (notice_id, exercise) REFERENCES ended_relief (notice_id, exercise),
    ADD CONSTRAINT consequence_of_package UNIQUE (id, package_id);
-- What a package or its measure rests on befell that package.
ALTER TABLE package
    DROP CONSTRAINT package_rests_on_fkey,
    ADD CONSTRAINT package_rests_on_fkey FOREIGN KEY (rests_on, id) REFERENCES consequence (id, package_id);
ALTER TABLE measure
    DROP CONSTRAINT measure_rests_on_fkey,
    ADD CONSTRAINT measure_rests_on_fkey FOREIGN KEY (rests_on, package_id) REFERENCES consequence (id, package_id);
