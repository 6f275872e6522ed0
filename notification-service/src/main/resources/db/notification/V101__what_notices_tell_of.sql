-- Which topic an event came on and who may know of it: a draft's are for its sponsors alone, and what all guarantors may
-- know is told later to a state whose accession arrived here later. Notices of before say neither.
ALTER TABLE notice
    ADD COLUMN event_topic    text NOT NULL DEFAULT 'compact.drafts',
    ADD COLUMN event_audience text NOT NULL DEFAULT 'NONE';
ALTER TABLE notice
    ALTER COLUMN event_topic    DROP DEFAULT,
    ALTER COLUMN event_audience DROP DEFAULT;

-- What is looked for at an accession.
CREATE INDEX notice_for_all ON notice (stream, event_time) WHERE event_audience IN ('ROSTER', 'PUBLIC');
