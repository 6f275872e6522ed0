-- The package whose text a draft began with.
ALTER TABLE package ADD COLUMN copied_from uuid REFERENCES package;

-- Every text that was put to the guarantors, byte for byte: the one proposed, and what its sponsors revised it to. A
-- revision is PENDING until guarantor-service says whether the ballot took it.
CREATE TABLE package_version (
    package_id     uuid        NOT NULL REFERENCES package,
    number         int         NOT NULL CHECK (number >= 1),
    ballot_id      uuid        NOT NULL,
    -- 0 for the text that the ballot was opened on.
    revision       int         NOT NULL CHECK (revision >= 0),
    put_at         timestamptz NOT NULL,
    put_by         text        NOT NULL,
    canonical_text text        NOT NULL,
    digest         text        NOT NULL,
    -- Of a revision: what the package becomes where it is taken.
    content        text,
    fate           text        NOT NULL CHECK (fate IN ('PENDING', 'TAKEN', 'DROPPED')),
    fate_reason    text,
    settled_at     timestamptz,
    PRIMARY KEY (package_id, number),
    UNIQUE (ballot_id, revision),
    CHECK ((revision = 0) = (content IS NULL)),
    CHECK ((fate = 'PENDING') = (settled_at IS NULL)),
    CHECK ((fate = 'DROPPED') = (fate_reason IS NOT NULL))
);
CREATE UNIQUE INDEX package_version_one_pending ON package_version (package_id) WHERE fate = 'PENDING';
REVOKE DELETE ON package_version FROM "${runtime_role}";
INSERT INTO package_version (package_id, number, ballot_id, revision, put_at, put_by, canonical_text, digest, fate, settled_at)
SELECT id, 1, ballot_id, 0, proposed_at, author, canonical_text, digest, 'TAKEN', proposed_at
FROM package WHERE digest IS NOT NULL;

-- The annexes of versions beside the one that stands, whose annexes are in designation.
CREATE TABLE version_designation (
    package_id      uuid  NOT NULL,
    number          int   NOT NULL,
    measure_id      uuid  NOT NULL,
    subject_id      uuid  NOT NULL,
    subject_version int   NOT NULL,
    digest          bytea NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (package_id, number, measure_id, subject_id),
    -- Deferred: the text names the annexes' digests, so that they are resolved before it is kept.
    FOREIGN KEY (package_id, number) REFERENCES package_version DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (subject_id, subject_version) REFERENCES subject_version (subject_id, version)
);
REVOKE UPDATE, DELETE ON version_designation FROM "${runtime_role}";
