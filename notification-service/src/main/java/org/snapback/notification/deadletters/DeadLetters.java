package org.snapback.notification.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** What operators decide on dead letters. Each decision is in the journal; a replay's entry is the replay itself. */
@ApplicationScoped
class DeadLetters {
    private static final String TOPIC = "compact.replays";

    /** What the journal takes. */
    private static final int LARGEST = 512 << 10;

    /** What one request replays, so that it ends. */
    private static final int MOST = 1_000;

    private final DeadLetterRepository letters;
    private final Journal journal;
    private final Clock clock;

    DeadLetters(DeadLetterRepository letters, Journal journal, Clock clock) {
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands one to its consumer again; also one that was replayed before, which changes nothing where it was handled. */
    Outcome<DeadLetter> replay(UUID id, String by) {
        return lock(id).flatMap(letter -> letter.state == DeadLetterState.DISCARDED
                ? Outcome.refused(
                        Refusal.of(DeadLetterProblem.DEAD_LETTER_STATE, "It was discarded: " + letter.discardedBecause))
                : replay(letter, by));
    }

    /** Hands open ones to their consumers again, in the order in which they lay on their topics. */
    ReplaysView replayAll(ReplaysBody wanted, String by) {
        long open = letters.countOpen(wanted);
        if (wanted.dryRun()) {
            return new ReplaysView(true, open, 0, 0, open);
        }
        int replayed = 0;
        int refused = 0;
        for (DeadLetter letter : letters.lockOpen(wanted, MOST)) {
            switch (replay(letter, by)) {
                case Outcome.Done<DeadLetter> done -> replayed++;
                case Outcome.Refused<DeadLetter> no -> refused++;
            }
        }
        return new ReplaysView(false, open, replayed, refused, open - replayed - refused);
    }

    Outcome<DeadLetter> discard(UUID id, String because, String by) {
        return lock(id).flatMap(letter -> {
            if (letter.state != DeadLetterState.OPEN) {
                return Outcome.refused(Refusal.of(
                        DeadLetterProblem.DEAD_LETTER_STATE,
                        "It is " + letter.state + "; only an OPEN one is discarded"));
            }
            letter.discarded(by, clock.instant(), because);
            append("dead-letter.discarded", letter.consumer, DiscardedLetter.of(letter));
            return Outcome.done(letter);
        });
    }

    private Outcome<DeadLetter> lock(UUID id) {
        return letters.lock(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("dead letter", id)));
    }

    private Outcome<DeadLetter> replay(DeadLetter letter, String by) {
        DeadLetterMessage message = letters.message(letter.id);
        ReplayedLetter replay = ReplayedLetter.of(letter, message);
        letters.release(message);
        Optional<String> obstacle = obstacle(letter, replay);
        if (obstacle.isPresent()) {
            return Outcome.refused(Refusal.of(DeadLetterProblem.DEAD_LETTER_NOT_REPLAYABLE, obstacle.get()));
        }
        letter.replayed(by, clock.instant());
        append("dead-letter.replayed", letter.consumer, replay);
        return Outcome.done(letter);
    }

    private static Optional<String> obstacle(DeadLetter letter, ReplayedLetter replay) {
        String place = letter.topic + "-" + letter.partition + "@" + letter.position;
        if (letter.consumer.equals(LetterReader.CONSUMER)) {
            return Optional.of("What lies at " + place + " names no consumer to hand it to");
        }
        if (letter.leftOut) {
            return Optional.of(
                    "Its message of " + letter.bytes + " bytes was too large to be copied; it is at " + place);
        }
        return Json.write(replay).getBytes(StandardCharsets.UTF_8).length > LARGEST
                ? Optional.of("Its message of " + letter.bytes + " bytes does not fit a replay; it is at " + place)
                : Optional.empty();
    }

    /** A consumer's dead letters are one aggregate, so that what is replayed to it comes in the order of the decisions. */
    private void append(String type, String consumer, Object data) {
        journal.append(new Event(
                TOPIC, "dead-letters", consumer, letters.nextDecision(consumer), type, data, Audience.NONE, false));
    }
}
