-- All kinds of decision and all rules; docs/domain/ballots.md has the table.
ALTER TABLE ballot DROP CONSTRAINT ballot_kind_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_kind_check CHECK (kind IN (
    'ADOPTION', 'AMENDMENT', 'ESCALATION', 'LISTING', 'DELISTING', 'RESCISSION', 'CONFIRMATION', 'CALLING',
    'MILITARY_RESPONSE', 'SUSPENSION', 'LIFTING', 'ENDING'));
ALTER TABLE ballot DROP CONSTRAINT ballot_rule_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_rule_check CHECK (rule IN (
    'UNANIMITY', 'QUALIFIED_MAJORITY', 'SIMPLE_MAJORITY', 'UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION', 'SILENCE',
    'REVERSE_CONSENSUS', 'OPT_IN'));
ALTER TABLE ballot DROP CONSTRAINT ballot_closed_by_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_closed_by_check CHECK (closed_by IN (
    'LAST_VOTE', 'DECISIVE_VOTE', 'SILENCE_BROKEN', 'DEADLINE', 'WITHDRAWAL'));

-- Ballots that opened before knew one electorate and one share of states: what Ukraine's co-sponsorship asks for now.
ALTER TABLE ballot
    ADD COLUMN circles              text    NOT NULL DEFAULT 'BOTH' CHECK (circles IN ('BOTH', 'CORE')),
    ADD COLUMN sponsored_by_ukraine boolean NOT NULL DEFAULT true,
    ADD COLUMN measure_types        text[]  NOT NULL DEFAULT '{}',
    -- Votes of an earlier round are void: the brake begins a new one.
    ADD COLUMN round                int     NOT NULL DEFAULT 1 CHECK (round >= 1),
    ADD COLUMN braked_by            text    CHECK (braked_by ~ '^[A-Z]{2}$'),
    ADD COLUMN braked_from          text    CHECK (braked_from IN ('QUALIFIED_MAJORITY', 'SIMPLE_MAJORITY')),
    ADD COLUMN brake_reasons        text,
    ADD COLUMN braked_at            timestamptz,
    ADD CONSTRAINT ballot_brake_check CHECK (
        num_nulls(braked_by, braked_from, brake_reasons, braked_at) IN (0, 4));
ALTER TABLE ballot
    ALTER COLUMN circles DROP DEFAULT,
    ALTER COLUMN sponsored_by_ukraine DROP DEFAULT,
    ALTER COLUMN measure_types DROP DEFAULT,
    ALTER COLUMN round DROP DEFAULT;

-- What an elector's agreement said of being bound when the ballot opened.
ALTER TABLE ballot_elector
    ADD COLUMN accepts_majority_for text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reservations         text[] NOT NULL DEFAULT '{}';
ALTER TABLE ballot_elector
    ALTER COLUMN accepts_majority_for DROP DEFAULT,
    ALTER COLUMN reservations DROP DEFAULT;

ALTER TABLE ballot_vote DROP CONSTRAINT ballot_vote_choice_check;
ALTER TABLE ballot_vote ADD CONSTRAINT ballot_vote_choice_check
    CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN', 'ABSTAIN_WITH_DECLARATION'));
ALTER TABLE ballot_vote ADD CONSTRAINT ballot_vote_declaration_check
    CHECK (choice <> 'ABSTAIN_WITH_DECLARATION' OR statement IS NOT NULL);
ALTER TABLE ballot_vote ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round >= 1);
ALTER TABLE ballot_vote ALTER COLUMN round DROP DEFAULT;

ALTER TABLE ballot_refused ADD COLUMN message text;
UPDATE ballot_refused SET message = reason;
ALTER TABLE ballot_refused ALTER COLUMN message SET NOT NULL;
