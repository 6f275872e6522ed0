-- Where all conditions of easing are met a review asks for the lifting, and not for the end.
ALTER TABLE package_review DROP CONSTRAINT package_review_outcome_check;
ALTER TABLE package_review ADD CONSTRAINT package_review_outcome_check
    CHECK (outcome IN ('CONTINUED', 'ENDED', 'SKIPPED', 'LIFTING_ASKED', 'OVERTAKEN'));
