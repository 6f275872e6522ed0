package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.ballots.CurrentText;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.commitments.Promises;
import org.snapback.guarantor.encroachments.Preview.CallEffect;
import org.snapback.guarantor.encroachments.Preview.PackageEffect;
import org.snapback.guarantor.encroachments.model.Consequence;
import org.snapback.guarantor.packages.Packages;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.runtime.clock.Pace;

/** Finds out what a confirmation would bring about, from what this service knows of packages and commitments now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Previews implements CurrentText {
    private final EncroachmentRepository encroachments;
    private final Packages packages;
    private final Promises promises;
    private final CalledAlready called;
    private final EncroachmentSettings settings;
    private final Pace pace;
    private final Clock clock;

    Previews(
            EncroachmentRepository encroachments,
            Packages packages,
            Promises promises,
            CalledAlready called,
            EncroachmentSettings settings,
            Pace pace,
            Clock clock) {
        this.encroachments = encroachments;
        this.packages = packages;
        this.promises = promises;
        this.called = called;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Whether a package that stands has agreed in advance that encroachments are confirmed by reverse consensus. */
    boolean reverseConsensusAgreed(boolean exercise) {
        return packages.standing(exercise).stream().anyMatch(KnownPackage::reverseConsensus);
    }

    /** What a confirmation of a report by this rule would bring about now. */
    Preview of(EncroachmentRow row, DecisionRule rule) {
        Instant now = clock.instant();
        List<PackageEffect> moved = packages.standing(row.exercise).stream()
                .filter(known -> isReached(known, row, rule))
                .map(known -> effect(known, row, now))
                .filter(effect -> effect.rung() != null || !effect.back().isEmpty())
                .toList();
        Set<UUID> already = called.at(row.id);
        List<CallEffect> calls = promises.standing(now).stream()
                .filter(promise -> !promise.military() && !promise.confidential() && !already.contains(promise.id()))
                .map(promise -> new CallEffect(promise.id(), promise.guarantor(), promise.pillar(), promise.what()))
                .toList();
        return new Preview(moved, calls);
    }

    /** Whether the preview that the open ballot on the confirmation carries is not what it would be now. */
    boolean isOvertaken(EncroachmentRow row) {
        return row.isVotedOnConfirmation()
                && row.confirmationPreview != null
                && !of(row, row.confirmationRule).text().text().equals(row.confirmationPreview);
    }

    @Override
    public boolean stands(UUID ballot, UUID encroachment) {
        EncroachmentRow row = encroachments.findById(encroachment);
        boolean overtaken = ballot.equals(row.openBallotId) && isOvertaken(row);
        // Whoever decides on the report later in this transaction reads it anew, once it is held.
        encroachments.getEntityManager().detach(row);
        return !overtaken;
    }

    /** Reverse consensus moves the packages that agreed it, and the ordinary ballot after it the others. */
    private static boolean isReached(KnownPackage known, EncroachmentRow row, DecisionRule rule) {
        return rule == DecisionRule.REVERSE_CONSENSUS
                ? known.reverseConsensus()
                : !row.provisional || !known.reverseConsensus();
    }

    private PackageEffect effect(KnownPackage known, EncroachmentRow row, Instant now) {
        Consequence consequence =
                Consequence.of(known, row.kind, row.gravity, now, pace.of(settings.automaticInterval(), row.exercise));
        return new PackageEffect(known.id(), known.title(), consequence.rung().orElse(null), consequence.back());
    }
}
