package org.snapback.sanctions.register.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** Decides whether two subjects are the same, and undoes that. */
@ApplicationScoped
class Identities {
    private final EntityManager entities;
    private final Clusters clusters;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Identities(EntityManager entities, Clusters clusters, Journal journal, Caller caller, Clock clock) {
        this.entities = entities;
        this.clusters = clusters;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Decides a proposal. */
    Outcome<UUID> decide(UUID id, IdentityBodies.Decision decision) {
        return locked(id)
                .flatMap(row -> row.stage == IdentityStage.PROPOSED
                        ? consistent(row, decision.decision())
                        : Outcome.refused(Refusal.of(
                                        IdentityProblem.IDENTITY_DECIDED,
                                        "It was decided that they are " + row.stage + "; undo that first")
                                .with("stage", row.stage)))
                .map(row -> {
                    row.decidedAt = clock.instant();
                    become(
                            row,
                            IdentityStage.valueOf(decision.decision().name()),
                            "DECIDE",
                            "identity.decided",
                            decision.reasons());
                    return id;
                });
    }

    /** Undoes a decision: the pair is a proposal again. */
    Outcome<UUID> undo(UUID id, IdentityBodies.Reversal reversal) {
        return locked(id)
                .flatMap(row -> row.stage == IdentityStage.PROPOSED
                        ? Outcome.refused(
                                Refusal.of(IdentityProblem.IDENTITY_NOT_DECIDED, "The pair is a proposal that waits"))
                        : Outcome.done(row))
                .map(row -> {
                    row.decidedAt = null;
                    become(row, IdentityStage.PROPOSED, "UNDO", "identity.undone", reversal.reasons());
                    return id;
                });
    }

    private Outcome<IdentityRow> locked(UUID id) {
        clusters.lock();
        IdentityRow row = entities.find(IdentityRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        return row == null ? Outcome.refused(Problems.notFound("identity", id)) : Outcome.done(row);
    }

    /** What is the same as one is not different from the other, along however many decisions. */
    private Outcome<IdentityRow> consistent(IdentityRow row, IdentityBodies.Answer answer) {
        SortedSet<UUID> first = clusters.connected(row.first);
        return switch (answer) {
            case SAME -> {
                List<UUID> differing = clusters.differing(first, clusters.connected(row.second));
                yield differing.isEmpty()
                        ? Outcome.done(row)
                        : contradiction("It would join two that decision " + differing.getFirst() + " holds apart");
            }
            case DIFFERENT ->
                first.contains(row.second) ? contradiction("Other decisions make them the same") : Outcome.done(row);
        };
    }

    private static Outcome<IdentityRow> contradiction(String why) {
        return Outcome.refused(Refusal.of(IdentityProblem.IDENTITY_CONTRADICTION, why));
    }

    private void become(IdentityRow row, IdentityStage stage, String act, String event, String reasons) {
        IdentityStage was = row.stage;
        Instant now = clock.instant();
        row.stage = stage;
        row.version++;
        List<Clusters.Move> moves = clusters.renew(row.first, row.second);
        entities.createNativeQuery("""
                        INSERT INTO identity_step (identity_id, version, act, stage, at, actor, reasons)
                        VALUES (:id, :version, :act, :stage, :now, :actor, :reasons)
                        """)
                .setParameter("id", row.id)
                .setParameter("version", row.version)
                .setParameter("act", act)
                .setParameter("stage", stage.name())
                .setParameter("now", now)
                .setParameter("actor", caller.subject())
                .setParameter("reasons", reasons)
                .executeUpdate();
        journal.append(new Event(
                IdentitySearch.TOPIC,
                "identity",
                row.id.toString(),
                row.version,
                event,
                new Decided(
                        row.id,
                        List.of(row.first, row.second),
                        stage == IdentityStage.PROPOSED ? was : stage,
                        moves,
                        now),
                Audience.NONE,
                false));
    }

    /**
     * What was decided, or undone.
     *
     * @param decision the one that was taken, or that was undone
     * @param clusters every subject whose cluster is another one now
     */
    record Decided(
            UUID identityId, List<UUID> subjects, IdentityStage decision, List<Clusters.Move> clusters, Instant at) {}
}
