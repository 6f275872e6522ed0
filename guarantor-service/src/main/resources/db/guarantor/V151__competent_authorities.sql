-- Who, per state and measure type, grants derogations and receives reports. What it said stays; it can only be ended.
CREATE TABLE competent_authority (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL CHECK (version >= 1),
    state         text        NOT NULL REFERENCES guarantor (code),
    name          text        NOT NULL,
    address       text,
    mail          text,
    phone         text,
    website       text,
    measure_types text[]      NOT NULL CHECK (cardinality(measure_types) >= 1),
    purposes      text[]      NOT NULL CHECK (
        cardinality(purposes) >= 1 AND purposes <@ ARRAY['DEROGATIONS', 'REPORTS']),
    valid_from    timestamptz NOT NULL,
    valid_until   timestamptz CHECK (valid_until >= valid_from),
    ended         boolean     NOT NULL,
    CHECK (num_nonnulls(address, mail, phone, website) >= 1),
    CHECK (NOT ended OR valid_until IS NOT NULL)
);
CREATE INDEX competent_authority_state ON competent_authority (state, id);
REVOKE DELETE ON competent_authority FROM "${runtime_role}";
