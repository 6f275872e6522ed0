package org.snapback.sanctions.relief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.packages.EndedRelief;
import org.snapback.sanctions.packages.Reliefs;

/** Hands the ends of reliefs on {@code compact.conditions} to the packages that they bring back. */
@ApplicationScoped
public class ReliefEvents {
    private final Reliefs reliefs;

    ReliefEvents(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it lacks a field or names a package that there is not
     */
    public void handle(ReceivedEvent event) {
        // Whether the relief is questioned or continued moves no package.
        if (event.name().equals("relief.ended")) {
            end(event.dataAs(ReliefEnded.class), event.exercise());
        }
    }

    private void end(ReliefEnded ended, boolean exercise) {
        if (!ended.complete()) {
            throw new UnusableEventException("one of noticeId, packageIds and endedAt is missing");
        }
        EndedRelief relief = new EndedRelief(
                ended.noticeId(),
                Set.copyOf(ended.packageIds()),
                ended.endedAt().truncatedTo(ChronoUnit.MICROS),
                exercise);
        if (!reliefs.end(relief)) {
            throw new UnusableEventException("not all of the packages " + ended.packageIds() + " are known");
        }
    }
}
