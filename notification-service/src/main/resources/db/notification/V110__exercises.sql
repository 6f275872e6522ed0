-- An exercise is told in the streams of exercises alone, and each of its notices says first that it is one.
ALTER TABLE notice
    ADD CONSTRAINT notice_stream_kind CHECK (exercise = starts_with(stream, 'exercise.')),
    ADD CONSTRAINT notice_exercise_mark CHECK (NOT exercise
        OR starts_with(title, 'EXERCISE EXERCISE EXERCISE') AND starts_with(text, 'EXERCISE EXERCISE EXERCISE'));
