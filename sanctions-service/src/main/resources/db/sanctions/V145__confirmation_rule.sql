-- By which rule beside the ordinary ballot an encroachment may be confirmed to move the package: a part of its text.
ALTER TABLE package ADD COLUMN confirmation_rule text CHECK (confirmation_rule IN ('REVERSE_CONSENSUS'));
