package org.snapback.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits for what another service does a moment later. */
public final class Waiting {
    private static final long PAUSE = 20;

    private Waiting() {}

    /** A question that may have no answer yet. */
    public interface Question<T> {
        Optional<T> ask() throws InterruptedException;
    }

    /**
     * Asks again and again until there is an answer.
     *
     * @param passing what the question may throw as long as there is none
     * @throws UnexpectedException where there is none in time
     */
    public static <T> T until(
            Duration atMost, String what, Question<T> question, Class<? extends RuntimeException> passing)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        RuntimeException last = null;
        while (System.nanoTime() < end) {
            try {
                Optional<T> answer = question.ask();
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (RuntimeException e) {
                if (!passing.isInstance(e)) {
                    throw e;
                }
                last = e;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
        throw new UnexpectedException("Waited " + atMost.toSeconds() + " s in vain until " + what, last);
    }
}
