-- What this service knows of packages, from events; the text is the whole of it as JSON.
CREATE TABLE known_package (
    id       uuid    PRIMARY KEY,
    version  bigint  NOT NULL CHECK (version >= 1),
    exercise boolean NOT NULL,
    stage    text    NOT NULL,
    known    text    NOT NULL
);
CREATE INDEX known_package_standing ON known_package (id) WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED');
REVOKE DELETE ON known_package FROM "${runtime_role}";
