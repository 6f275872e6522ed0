-- The calls of an exercise refer to real commitments, which they only read: their events are their own and are counted
-- here. The events of a real call are its commitment's.
ALTER TABLE commitment_call ADD COLUMN version bigint NOT NULL DEFAULT 0 CHECK (version >= 0 AND (exercise OR version = 0));
