-- Subscriptions that nobody asked for: for whom each was made, until when it holds, and whether it rests because its
-- state has named no contact yet.
ALTER TABLE subscription ADD COLUMN made_for text CHECK (made_for ~ '^(MINISTRY|REMINDERS:(FIRST|SECOND)|AUTHORITY:[0-9a-f-]{36})$');
ALTER TABLE subscription ADD COLUMN resting boolean NOT NULL DEFAULT false;
ALTER TABLE subscription ADD COLUMN ends_at timestamptz;
CREATE UNIQUE INDEX subscription_made_once ON subscription (state, made_for) WHERE standing <> 'ENDED';

-- A notice that nobody acknowledged is told again, to a contact.
ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind IN ('NOTICE', 'TEST', 'RESENT', 'REPLAYED', 'REMINDED'));
