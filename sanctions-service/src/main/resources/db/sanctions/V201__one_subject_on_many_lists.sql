-- A UUIDv7 of a moment, for rows that one statement makes.
CREATE FUNCTION uuid_of(moment timestamptz) RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT CAST(overlay(lpad(to_hex(CAST(extract(epoch FROM moment) * 1000 AS bigint)), 12, '0')
                        || '7' || substr(md5(gen_random_uuid()::text), 1, 19) PLACING '8' FROM 17 FOR 1) AS uuid)
$$;

-- What may show that two subjects are one: of each subject that its list names, in its current version.
CREATE TABLE identity_key (
    subject_id uuid NOT NULL REFERENCES subject,
    kind       text NOT NULL CHECK (kind IN ('IMO_NUMBER', 'DOCUMENT', 'NAME_AND_BIRTH_DATE')),
    key        text NOT NULL,
    PRIMARY KEY (subject_id, kind, key)
);
CREATE INDEX identity_key_by_key ON identity_key (kind, key);

-- That the duplicates of an import have been looked for.
CREATE TABLE identity_search (
    import_id uuid        PRIMARY KEY REFERENCES list_import,
    at        timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON identity_search FROM "${runtime_role}";

-- Two subjects of different lists that may be one, and what was decided.
CREATE TABLE identity (
    id          uuid        PRIMARY KEY,
    subject_a   uuid        NOT NULL REFERENCES subject,
    subject_b   uuid        NOT NULL REFERENCES subject,
    version     bigint      NOT NULL CHECK (version >= 1),
    stage       text        NOT NULL CHECK (stage IN ('PROPOSED', 'SAME', 'DIFFERENT')),
    proposed_at timestamptz NOT NULL,
    decided_at  timestamptz,
    UNIQUE (subject_a, subject_b),
    CHECK (subject_a < subject_b),
    CHECK ((decided_at IS NULL) = (stage = 'PROPOSED'))
);
CREATE INDEX identity_by_stage ON identity (stage, id);
CREATE INDEX identity_by_second ON identity (subject_b);
REVOKE DELETE ON identity FROM "${runtime_role}";

-- What speaks for it, as it was found.
CREATE TABLE identity_evidence (
    identity_id uuid        NOT NULL REFERENCES identity,
    kind        text        NOT NULL,
    key         text        NOT NULL,
    import_id   uuid        NOT NULL REFERENCES list_import,
    PRIMARY KEY (identity_id, kind, key)
);
REVOKE UPDATE, DELETE ON identity_evidence FROM "${runtime_role}";

CREATE TABLE identity_step (
    identity_id uuid        NOT NULL REFERENCES identity,
    version     bigint      NOT NULL,
    act         text        NOT NULL CHECK (act IN ('PROPOSE', 'DECIDE', 'UNDO')),
    stage       text        NOT NULL,
    at          timestamptz NOT NULL,
    actor       text,
    reasons     text,
    PRIMARY KEY (identity_id, version)
);
REVOKE UPDATE, DELETE ON identity_step FROM "${runtime_role}";

-- The subjects that are one: those that decisions of SAME connect bear the smallest of their ids. One alone has no row.
CREATE TABLE identity_cluster (
    subject_id uuid PRIMARY KEY REFERENCES subject,
    cluster_id uuid NOT NULL
);
CREATE INDEX identity_cluster_members ON identity_cluster (cluster_id, subject_id);

-- Subjects that a public designation names and whose identity is disputed in it.
CREATE VIEW disputed_subject AS
SELECT DISTINCT l.subject_id
FROM designation_life l JOIN package p ON p.id = l.package_id
WHERE l.disputed AND l.stage IN ('LISTED', 'AMENDED') AND NOT p.exercise;
