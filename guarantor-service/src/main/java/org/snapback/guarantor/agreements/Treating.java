package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.snapback.guarantor.agreements.model.Acting;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.Breach;
import org.snapback.guarantor.agreements.model.Terms;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** What the secretariat records of agreements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Treating {
    private final Treaties treaties;
    private final AgreementRepository agreements;
    private final AgreementJournal journal;
    private final Roster roster;
    private final AgreementSettings settings;
    private final Clock clock;

    Treating(
            Treaties treaties,
            AgreementRepository agreements,
            AgreementJournal journal,
            Roster roster,
            AgreementSettings settings,
            Clock clock) {
        this.treaties = treaties;
        this.agreements = agreements;
        this.journal = journal;
        this.roster = roster;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens negotiations. */
    Outcome<AgreementRow> open(Terms terms) {
        return judged(terms).map(fair -> {
            Instant now = clock.instant();
            AgreementRow row = AgreementRow.opened(Agreement.open(Ids.next(), terms, now));
            agreements.persist(row);
            journal.append(row, "agreement.opened", now);
            return row;
        });
    }

    /** Edits what is negotiated, in the version that the If-Match header names; the same terms again leave no event. */
    Outcome<AgreementRow> edit(UUID id, String ifMatch, Terms terms) {
        return treaties.held(id)
                .flatMap(row -> Preconditions.check(ifMatch, row.version)
                        .map(Outcome::<AgreementRow>refused)
                        .orElseGet(() -> judged(terms).flatMap(fair -> edit(row, fair))));
    }

    /** Does what is done to an agreement at a moment, now where none is given. */
    Outcome<AgreementRow> act(UUID id, String type, BiFunction<Agreement, Instant, Acting> act) {
        return treaties.held(id)
                .flatMap(row -> outcome(act.apply(row.agreement(), clock.instant()))
                        .flatMap(after -> treaties.take(row, after, type)));
    }

    private Outcome<AgreementRow> edit(AgreementRow row, Terms terms) {
        Terms before = row.agreement().terms();
        return outcome(row.agreement().edit(terms)).map(after -> {
            List<String> changed = terms.differencesFrom(before);
            if (!changed.isEmpty()) {
                row.take(after);
                journal.edited(row, changed, clock.instant());
            }
            return row;
        });
    }

    private Outcome<Terms> judged(Terms terms) {
        List<Violation> violations = new ArrayList<>(violations(terms.breaches(settings.minimumTermYears())));
        Set<String> known = roster.known(terms.parties());
        terms.parties().stream()
                .filter(party -> !known.contains(party))
                .map(party -> new Violation("/parties", "on-roster", party + " is not on the roster"))
                .forEach(violations::add);
        return violations.isEmpty()
                ? Outcome.done(terms)
                : Outcome.refused(
                        Refusal.of(CommonProblem.VALIDATION, "The agreement breaks rules of its terms", violations));
    }

    private static Outcome<Agreement> outcome(Acting acting) {
        return switch (acting) {
            case Acting.Done done -> Outcome.done(done.agreement());
            case Acting.NotAllowed not ->
                Outcome.refused(Refusal.of(AgreementProblem.AGREEMENT_STAGE, not.message())
                        .with("stage", not.stage()));
            case Acting.Broken broken ->
                Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION,
                        "The act breaks a rule of agreements",
                        violations(broken.breaches())));
        };
    }

    private static List<Violation> violations(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> new Violation(breach.pointer(), breach.rule(), breach.message()))
                .toList();
    }
}
