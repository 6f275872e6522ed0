ALTER TABLE package DROP CONSTRAINT package_rule_check;
ALTER TABLE package ADD CONSTRAINT package_rule_check CHECK (rule IN (
    'UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION', 'UNANIMITY', 'QUALIFIED_MAJORITY', 'SILENCE'));

-- The measure types that do not bind a state which the decision otherwise binds, as JSON: {"LT": ["EXPORT_BAN"]}.
ALTER TABLE package ADD COLUMN excepted text NOT NULL DEFAULT '{}';
ALTER TABLE package ALTER COLUMN excepted DROP DEFAULT;
ALTER TABLE escalation ADD COLUMN excepted text NOT NULL DEFAULT '{}';
ALTER TABLE escalation ALTER COLUMN excepted DROP DEFAULT;
