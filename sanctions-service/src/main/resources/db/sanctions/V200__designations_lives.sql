-- The legal life of each designation, from its proposal on: what designation, the frozen annex, names at a moment has one
-- row here for good. The measure may be taken out of the text again, and this row stays.
CREATE TABLE designation_life (
    id                  uuid        PRIMARY KEY,
    package_id          uuid        NOT NULL REFERENCES package,
    measure_id          uuid        NOT NULL,
    subject_id          uuid        NOT NULL REFERENCES subject,
    -- The version of the subject that the annex names, or named last.
    subject_version     int         NOT NULL,
    version             bigint      NOT NULL CHECK (version >= 1),
    stage               text        NOT NULL
                        CHECK (stage IN ('PROPOSED', 'LISTED', 'AMENDED', 'DELISTED', 'ANNULLED')),
    -- Criterion, reasons and legal act as the secretariat has stated them last, as JSON.
    statement           text,
    proposed_at         timestamptz NOT NULL,
    listed_at           timestamptz,
    ended_at            timestamptz,
    -- How the person concerned was told last.
    notified_at         timestamptz,
    -- While it is listed: the deadline row of its review.
    review_due_at       timestamptz,
    review_announced_at timestamptz,
    reviewed_at         timestamptz,
    disputed            boolean     NOT NULL DEFAULT false,
    -- What one secretary has asked the flag to become, until a second one has answered.
    dispute_asked       boolean,
    dispute_asked_by    text,
    dispute_reason      text,
    FOREIGN KEY (subject_id, subject_version) REFERENCES subject_version (subject_id, version),
    CHECK (stage IN ('PROPOSED', 'ANNULLED') OR listed_at IS NOT NULL),
    CHECK ((review_due_at IS NOT NULL) = (stage IN ('LISTED', 'AMENDED'))),
    CHECK ((ended_at IS NOT NULL) = (stage IN ('DELISTED', 'ANNULLED'))),
    CHECK ((dispute_asked IS NULL) = (dispute_asked_by IS NULL)
           AND (dispute_asked IS NULL) = (dispute_reason IS NULL) AND dispute_asked IS DISTINCT FROM disputed)
);
CREATE UNIQUE INDEX designation_life_one ON designation_life (measure_id, subject_id) WHERE stage <> 'ANNULLED';
CREATE INDEX designation_life_by_package ON designation_life (package_id, id);
CREATE INDEX designation_life_by_subject ON designation_life (subject_id, id);
CREATE INDEX designation_life_review_due ON designation_life (review_due_at)
    WHERE review_due_at IS NOT NULL AND review_announced_at IS NULL;
CREATE INDEX designation_life_disputed ON designation_life (id) WHERE disputed;
REVOKE DELETE ON designation_life FROM "${runtime_role}";

-- What happened to each, written once: its history.
CREATE TABLE designation_step (
    designation_id  uuid        NOT NULL REFERENCES designation_life,
    version         bigint      NOT NULL,
    act             text        NOT NULL,
    stage           text        NOT NULL,
    at              timestamptz NOT NULL,
    subject_version int         NOT NULL,
    -- Who did it; null where it followed the package.
    actor           text,
    -- The version of the package that it followed: its event in the journal says why.
    package_version bigint,
    -- What was said with it, as JSON.
    detail          text,
    PRIMARY KEY (designation_id, version)
);
REVOKE UPDATE, DELETE ON designation_step FROM "${runtime_role}";

-- A review that was announced: those designations of a measure that came due together.
CREATE TABLE designation_review (
    id           uuid        PRIMARY KEY,
    package_id   uuid        NOT NULL REFERENCES package,
    measure_id   uuid        NOT NULL,
    designations bigint      NOT NULL CHECK (designations > 0),
    due_at       timestamptz NOT NULL,
    announced_at timestamptz NOT NULL
);
CREATE INDEX designation_review_by_package ON designation_review (package_id, id);
REVOKE UPDATE, DELETE ON designation_review FROM "${runtime_role}";

-- What the annexes name already, in the stage that package and measure have brought it to. Ids are UUIDv7 of the moment
-- of the proposal. What was in force before this is reviewed within 12 months of that.
INSERT INTO designation_life (id, package_id, measure_id, subject_id, subject_version, version, stage, proposed_at,
                              listed_at, ended_at, review_due_at)
SELECT CAST(overlay(lpad(to_hex(CAST(extract(epoch FROM f.proposed_at) * 1000 AS bigint)), 12, '0')
                    || '7' || substr(md5(random()::text), 1, 19) PLACING '8' FROM 17 FOR 1) AS uuid),
       f.package_id, f.measure_id, f.subject_id, f.subject_version, 1, f.stage, f.proposed_at,
       CASE WHEN f.stage IN ('LISTED', 'DELISTED') THEN f.effective_from END,
       CASE WHEN f.stage IN ('DELISTED', 'ANNULLED') THEN coalesce(f.decided_at, f.proposed_at) END,
       CASE WHEN f.stage = 'LISTED' THEN f.effective_from + interval '12 months' END
FROM (SELECT p.id AS package_id, m.id AS measure_id, d.subject_id, d.subject_version, p.proposed_at, p.decided_at,
             m.effective_from,
             CASE WHEN p.stage IN ('REJECTED', 'WITHDRAWN', 'RESCINDED') THEN 'ANNULLED'
                  WHEN m.stage IN ('IN_FORCE', 'SUSPENDED', 'LIFTED') THEN 'LISTED'
                  WHEN m.stage = 'EXPIRED' THEN 'DELISTED'
                  WHEN p.stage = 'EXPIRED' THEN 'ANNULLED'
                  ELSE 'PROPOSED' END AS stage
      FROM designation d JOIN measure m ON m.id = d.measure_id JOIN package p ON p.id = m.package_id
      WHERE p.proposed_at IS NOT NULL) f;
INSERT INTO designation_step (designation_id, version, act, stage, at, subject_version, package_version)
SELECT l.id, 1, 'RECORD', l.stage, coalesce(l.ended_at, l.listed_at, l.proposed_at), l.subject_version, p.version
FROM designation_life l JOIN package p ON p.id = l.package_id;
