package org.snapback.guarantor.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.conditions.ConditionRevoked;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.guarantor.packages.Packages;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.relief.model.Ground;
import org.snapback.guarantor.relief.model.Relief;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/**
 * Who questions which relief. One notice on a package is open at a time; a revoked attestation questions what rests on its
 * condition and is not questioned already.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Questioning {
    private final NoticeRepository notices;
    private final Packages packages;
    private final Continuations continuations;
    private final Standings standings;
    private final Clock clock;

    Questioning(
            NoticeRepository notices,
            Packages packages,
            Continuations continuations,
            Standings standings,
            Clock clock) {
        this.notices = notices;
        this.packages = packages;
        this.continuations = continuations;
        this.standings = standings;
        this.clock = clock;
    }

    /** Takes a notice of non-performance in the name of the caller's own state. */
    Outcome<NoticeRow> give(NoticeBody body, Caller caller) {
        Optional<String> state = standings.actsFor(caller);
        if (state.isEmpty()) {
            return Outcome.refused(Refusals.nobodysDelegate());
        }
        if (!standings.takesPart(state.get())) {
            return Outcome.refused(Refusals.notAGuarantor(state.get()));
        }
        Instant now = clock.instant();
        Map<UUID, UUID> questioned = notices.questionedWhileQuestioning();
        List<KnownPackage> eased = eased(false, now);
        Optional<Refusal> refusal = refusal(body.packageIds(), eased, questioned);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<KnownPackage> meant = eased.stream()
                .filter(known -> body.packageIds() == null
                        ? !questioned.containsKey(known.id())
                        : body.packageIds().contains(known.id()))
                .toList();
        return continuations.open(
                new Continuations.Question(Ground.NON_PERFORMANCE, null, state.get(), body.reason(), meant, false),
                now);
    }

    void on(@Observes ConditionRevoked revoked) {
        Map<UUID, UUID> questioned = notices.questionedWhileQuestioning();
        List<KnownPackage> resting = eased(revoked.exercise(), revoked.revokedAt()).stream()
                .filter(known -> Relief.restsOn(known, revoked.condition().name(), revoked.revokedAt()))
                .filter(known -> !questioned.containsKey(known.id()))
                .toList();
        if (!resting.isEmpty()) {
            // Where nobody has acceded nobody can decide, and the revocation stands all the same.
            continuations.open(
                    new Continuations.Question(
                            Ground.REVOKED_ATTESTATION,
                            revoked.conditionId(),
                            Caller.UKRAINE,
                            revoked.reason(),
                            resting,
                            revoked.exercise()),
                    revoked.revokedAt());
        }
    }

    private List<KnownPackage> eased(boolean exercise, Instant now) {
        return packages.standing(exercise).stream()
                .filter(known -> !Relief.of(known, now).isEmpty())
                .toList();
    }

    /** Why the packages meant cannot be questioned; null means all that are eased. */
    private static Optional<Refusal> refusal(List<UUID> meant, List<KnownPackage> eased, Map<UUID, UUID> questioned) {
        Set<UUID> known = eased.stream().map(KnownPackage::id).collect(Collectors.toSet());
        if (meant == null) {
            if (known.isEmpty()) {
                return Optional.of(Refusals.nothingEased(List.of()));
            }
            return questioned.keySet().containsAll(known)
                    ? Optional.of(Refusals.questionedAlready(List.of()))
                    : Optional.empty();
        }
        List<Violation> notEased = new ArrayList<>();
        List<Violation> again = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            UUID id = meant.get(i);
            if (!known.contains(id)) {
                notEased.add(new Violation("/packageIds/" + i, "eased", "A package that is eased"));
            } else if (questioned.containsKey(id)) {
                again.add(new Violation("/packageIds/" + i, "one-notice", "Decided first: " + questioned.get(id)));
            }
        }
        if (!notEased.isEmpty()) {
            notEased.addAll(again);
            return Optional.of(Refusals.nothingEased(notEased));
        }
        return again.isEmpty() ? Optional.empty() : Optional.of(Refusals.questionedAlready(again));
    }
}
