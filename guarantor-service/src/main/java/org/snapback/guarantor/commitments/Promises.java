package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.runtime.identity.Caller;

/**
 * What the calling of RESPONSE commitments needs of them. Whoever changes what hangs on a commitment holds its row; of
 * several, in order of id.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Promises {
    private final CommitmentRepository commitments;
    private final CommitmentJournal journal;

    Promises(CommitmentRepository commitments, CommitmentJournal journal) {
        this.commitments = commitments;
        this.journal = journal;
    }

    /**
     * A RESPONSE commitment that stands.
     *
     * @param answerWithin within what it is answered when it is called; empty where the general term counts
     * @param confidential whether its guarantor and Ukraine alone may hear of it
     */
    public record Promise(
            UUID id,
            UUID agreementId,
            String guarantor,
            String pillar,
            boolean military,
            String what,
            Optional<Duration> answerWithin,
            boolean confidential) {}

    /**
     * What is said of a commitment, as its next version; in an exercise of the call alone, as that one's.
     *
     * @param type the event's short name
     * @param rehearsal the call of the exercise; empty for what is real
     */
    public record Said(UUID commitment, String type, Object data, Optional<Rehearsal> rehearsal) {}

    /**
     * A call of an exercise, whose events leave the commitment's version as it is.
     *
     * @param version the call's with the event, from 1 on
     */
    public record Rehearsal(UUID call, long version) {}

    /**
     * The RESPONSE commitments that can be called at a moment, in order of id: their agreement binds (in force or
     * provisionally applied, a notified termination has not taken effect), their own time is not over, and Ukraine has
     * not confirmed all of it as delivered already. Holds nothing.
     * They are real, for an exercise too, which only reads them.
     */
    public List<Promise> standing(Instant at) {
        return commitments.responsesStanding(at);
    }

    /** Holds the rows of these commitments until the transaction ends. */
    public void hold(Collection<UUID> ids) {
        ids.stream().sorted().forEach(commitments::lock);
    }

    /** What the caller may see of commitments, and so of what hangs on them. */
    public Sight sight(Caller caller) {
        return Sights.of(caller);
    }

    /** Says these things, to those who may hear of each. The rows of commitments are held, but for an exercise. */
    public void tell(List<Said> all) {
        journal.appendAll(all.stream()
                .map(said -> {
                    CommitmentRow row = commitments.findById(said.commitment());
                    return new CommitmentJournal.Entry(row, subject(row, said), said.type(), said.data());
                })
                .toList());
    }

    private static CommitmentJournal.Subject subject(CommitmentRow row, Said said) {
        return said.rehearsal()
                .map(rehearsal -> CommitmentJournal.Subject.rehearsed(rehearsal.call(), rehearsal.version()))
                .orElseGet(() -> {
                    row.version++;
                    return CommitmentJournal.Subject.of(row);
                });
    }
}
