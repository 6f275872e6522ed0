-- When a confirmation moved packages here: those that agreed to reverse consensus, and the others once it is final. What
-- was provisional and was not confirmed in time has ended.
ALTER TABLE confirmed_encroachment ADD COLUMN reached_agreed_at timestamptz;
ALTER TABLE confirmed_encroachment ADD COLUMN reached_others_at timestamptz;
ALTER TABLE confirmed_encroachment ADD COLUMN ended_at timestamptz;
UPDATE confirmed_encroachment SET reached_agreed_at = confirmed_at, reached_others_at = confirmed_at;

-- The reliefs that the guarantors did not agree to continue, and the packages that each of them was about.
CREATE TABLE ended_relief (
    notice_id  uuid        PRIMARY KEY,
    exercise   boolean     NOT NULL,
    packages   uuid[]      NOT NULL,
    ended_at   timestamptz NOT NULL,
    reached_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON ended_relief FROM "${runtime_role}";

-- What a confirmation, or a relief's end, did to a package, and when that ended.
ALTER TABLE consequence DROP CONSTRAINT consequence_pkey;
ALTER TABLE consequence ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid();
ALTER TABLE consequence ALTER COLUMN id DROP DEFAULT;
ALTER TABLE consequence ALTER COLUMN encroachment_id DROP NOT NULL;
ALTER TABLE consequence ADD COLUMN notice_id uuid REFERENCES ended_relief;
ALTER TABLE consequence ADD CONSTRAINT consequence_cause_check CHECK (num_nonnulls(encroachment_id, notice_id) = 1);
-- What the package and its measures were before they snapped back; the measures as JSON.
ALTER TABLE consequence ADD COLUMN package_was text NOT NULL DEFAULT 'ADOPTED'
    CHECK (package_was IN ('ADOPTED', 'SUSPENDED', 'LIFTED'));
ALTER TABLE consequence ALTER COLUMN package_was DROP DEFAULT;
ALTER TABLE consequence ADD COLUMN former text NOT NULL DEFAULT '[]';
ALTER TABLE consequence ALTER COLUMN former DROP DEFAULT;
ALTER TABLE consequence ADD COLUMN rung_ended_at timestamptz;
ALTER TABLE consequence ADD COLUMN measures_ended_at timestamptz;
CREATE INDEX consequence_by_package ON consequence (package_id, at);
CREATE INDEX consequence_by_encroachment ON consequence (encroachment_id);
GRANT UPDATE (rung_ended_at, measures_ended_at) ON consequence TO "${runtime_role}";

-- The consequence by which it is in force again, while nothing has eased it since.
ALTER TABLE measure ADD COLUMN rests_on uuid REFERENCES consequence;
-- The same of a package that had been eased as a whole.
ALTER TABLE package ADD COLUMN rests_on uuid REFERENCES consequence;
