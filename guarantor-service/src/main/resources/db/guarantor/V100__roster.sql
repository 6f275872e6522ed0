-- Who stands by Ukraine: states and organisations, by the code that names them.
CREATE TABLE guarantor (
    code              text    PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
    version           bigint  NOT NULL CHECK (version >= 1),
    kind              text    NOT NULL CHECK (kind IN ('STATE', 'ORGANISATION')),
    name              text    NOT NULL,
    circle            text    NOT NULL CHECK (circle IN ('CORE', 'BROADER')),
    memberships       text[]  NOT NULL,
    population        bigint  NOT NULL CHECK (population >= 1),
    population_year   int     NOT NULL,
    population_source text    NOT NULL,
    region            text    NOT NULL,
    standing          text    NOT NULL CHECK (standing IN ('CANDIDATE', 'ACCEDED')),
    acceded_at        timestamptz,
    exercise          boolean NOT NULL,
    CHECK ((standing = 'ACCEDED') = (acceded_at IS NOT NULL))
);
REVOKE DELETE ON guarantor FROM "${runtime_role}";

-- At most one row: that the roster's file has been loaded, on whichever replica came first.
CREATE TABLE roster_load (
    one       boolean     PRIMARY KEY DEFAULT true CHECK (one),
    loaded_at timestamptz NOT NULL,
    entered   int         NOT NULL
);
REVOKE UPDATE, DELETE ON roster_load FROM "${runtime_role}";
