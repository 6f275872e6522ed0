-- A state whose agreement has ended is FORMER. Until when the agreement that made it accede lasts, as far as that is known,
-- decides who votes exactly at that moment, whether or not a replica has looked since.
ALTER TABLE guarantor
    ADD COLUMN bound_until timestamptz,
    ADD COLUMN left_at     timestamptz,
    DROP CONSTRAINT guarantor_standing_check,
    DROP CONSTRAINT guarantor_check,
    ADD CONSTRAINT guarantor_standing_check CHECK (standing IN ('CANDIDATE', 'ACCEDED', 'FORMER')),
    ADD CONSTRAINT guarantor_acceded_at_check CHECK ((standing <> 'CANDIDATE') = (acceded_at IS NOT NULL)),
    ADD CONSTRAINT guarantor_left_at_check CHECK ((standing = 'FORMER') = (left_at IS NOT NULL)),
    ADD CONSTRAINT guarantor_bound_until_check CHECK (bound_until IS NULL OR standing = 'ACCEDED');

-- The treaties with Ukraine under the Compact: bilateral ones, and components beside them with several parties.
CREATE TABLE agreement (
    id                       uuid        PRIMARY KEY,
    version                  bigint      NOT NULL CHECK (version >= 1),
    type                     text        NOT NULL CHECK (type IN ('BILATERAL', 'COMPONENT')),
    component                text        CHECK (component IN ('BLACK_SEA', 'AIR_AND_MISSILE_DEFENCE', 'OTHER')),
    component_name           text,
    -- The one party besides Ukraine of a bilateral agreement; a component's are in agreement_party alone.
    guarantor                text        REFERENCES guarantor (code),
    reference                text        NOT NULL,
    title                    text        NOT NULL,
    circle                   text        NOT NULL CHECK (circle IN ('CORE', 'BROADER')),
    natures                  text[]      NOT NULL,
    ratification             boolean     NOT NULL,
    provisional_application  boolean     NOT NULL,
    term_years               int         NOT NULL CHECK (term_years >= 1),
    renewal_years            int         NOT NULL CHECK (renewal_years >= 1),
    renews_itself            boolean     NOT NULL,
    notice_period            text        NOT NULL,
    reservations             text[]      NOT NULL,
    majority_kinds           text[]      NOT NULL,
    stage                    text        NOT NULL CHECK (stage IN ('NEGOTIATING', 'SIGNED', 'RATIFIED',
                                 'PROVISIONALLY_APPLIED', 'IN_FORCE', 'TERMINATION_NOTIFIED', 'TERMINATED', 'EXPIRED')),
    opened_at                timestamptz NOT NULL,
    signed_at                timestamptz,
    place                    text,
    ratified_at              timestamptz,
    provisionally_applied_at timestamptz,
    in_force_at              timestamptz,
    renewed_at               timestamptz,
    renewals                 int         NOT NULL CHECK (renewals >= 0),
    termination_notified_at  timestamptz,
    ended_at                 timestamptz,
    -- Deadlines: when the term ends, when a notified termination takes effect, which term's end has been announced, and
    -- the first of what is still to happen by itself.
    term_ends_at             timestamptz,
    terminates_at            timestamptz,
    announced_term_end       timestamptz,
    next_due_at              timestamptz,
    exercise                 boolean     NOT NULL,
    CHECK ((type = 'BILATERAL') = (guarantor IS NOT NULL)),
    CHECK ((type = 'COMPONENT') = (component IS NOT NULL)),
    CHECK ((component = 'OTHER') IS NOT TRUE OR component_name IS NOT NULL),
    CHECK ((stage = 'NEGOTIATING') = (signed_at IS NULL)),
    CHECK ((signed_at IS NULL) = (place IS NULL)),
    CHECK ((stage IN ('TERMINATED', 'EXPIRED')) = (ended_at IS NOT NULL))
);
-- One bilateral agreement of a guarantor binds at a time.
CREATE UNIQUE INDEX agreement_binding ON agreement (guarantor)
    WHERE stage IN ('PROVISIONALLY_APPLIED', 'IN_FORCE', 'TERMINATION_NOTIFIED');
CREATE INDEX agreement_due ON agreement (next_due_at) WHERE next_due_at IS NOT NULL;
REVOKE DELETE ON agreement FROM "${runtime_role}";

-- The parties besides Ukraine.
CREATE TABLE agreement_party (
    agreement_id uuid NOT NULL REFERENCES agreement,
    guarantor    text NOT NULL REFERENCES guarantor (code),
    PRIMARY KEY (agreement_id, guarantor)
);
CREATE INDEX agreement_party_guarantor ON agreement_party (guarantor, agreement_id);

-- Each version of an agreement and from when on it stood, so that any moment of the past can be answered. What ends by
-- itself stands until its end, also where no later version says so yet.
CREATE TABLE agreement_version (
    agreement_id uuid        NOT NULL REFERENCES agreement,
    version      bigint      NOT NULL CHECK (version >= 1),
    stage        text        NOT NULL,
    since        timestamptz NOT NULL,
    content      text        NOT NULL,
    PRIMARY KEY (agreement_id, version)
);
CREATE INDEX agreement_version_since ON agreement_version (since);
REVOKE UPDATE, DELETE ON agreement_version FROM "${runtime_role}";

CREATE TABLE agreement_document (
    id           uuid        PRIMARY KEY,
    agreement_id uuid        NOT NULL REFERENCES agreement,
    name         text        NOT NULL,
    media_type   text        NOT NULL,
    bytes        bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 52428800),
    sha256       bytea       NOT NULL CHECK (octet_length(sha256) = 32),
    added_at     timestamptz NOT NULL
);
CREATE INDEX agreement_document_agreement ON agreement_document (agreement_id, id);
REVOKE UPDATE, DELETE ON agreement_document FROM "${runtime_role}";

-- A document's bytes, 1 MiB a row, so that neither side of a download ever holds all of it.
CREATE TABLE agreement_document_part (
    document_id uuid  NOT NULL REFERENCES agreement_document,
    number      int   NOT NULL CHECK (number >= 0),
    bytes       bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (document_id, number)
);
ALTER TABLE agreement_document_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
REVOKE UPDATE, DELETE ON agreement_document_part FROM "${runtime_role}";

-- Who has signed the joint document: guarantors, and Ukraine.
CREATE TABLE joint_document_signature (
    id          uuid        PRIMARY KEY,
    signatory   text        NOT NULL UNIQUE CHECK (signatory ~ '^[A-Z]{2}$'),
    signed_at   timestamptz NOT NULL,
    place       text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON joint_document_signature FROM "${runtime_role}";

-- Ukraine's accession to the EU or NATO; it ends no agreement, but has each that lives reviewed.
CREATE TABLE ukraine_accession (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version >= 1),
    organisation text        NOT NULL UNIQUE CHECK (organisation IN ('EU', 'NATO')),
    acceded_at   timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL
);
REVOKE DELETE ON ukraine_accession FROM "${runtime_role}";

CREATE TABLE agreement_review (
    id           uuid        PRIMARY KEY,
    accession_id uuid        NOT NULL REFERENCES ukraine_accession,
    agreement_id uuid        NOT NULL REFERENCES agreement,
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz,
    conclusion   text,
    UNIQUE (accession_id, agreement_id),
    CHECK ((closed_at IS NULL) = (conclusion IS NULL))
);
CREATE INDEX agreement_review_agreement ON agreement_review (agreement_id, id);
REVOKE DELETE ON agreement_review FROM "${runtime_role}";
