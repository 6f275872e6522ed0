-- A list is compared with the register in temporary tables, which end with the import's transaction.
GRANT TEMPORARY ON DATABASE "${flyway:database}" TO "${runtime_role}";
