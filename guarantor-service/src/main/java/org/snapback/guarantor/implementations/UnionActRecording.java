package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.guarantor.implementations.model.Duties;
import org.snapback.guarantor.implementations.model.Duty;
import org.snapback.guarantor.implementations.model.MeasureTypes;
import org.snapback.guarantor.implementations.model.ReportCheck;
import org.snapback.guarantor.packages.Packages;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

import static java.util.stream.Collectors.toMap;

/** Records acts of organisations, each once; all guarantors hear of one once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnionActRecording {
    private final UnionActRepository acts;
    private final UnionActs counting;
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final Packages packages;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;

    UnionActRecording(
            UnionActRepository acts,
            UnionActs counting,
            ShareRepository shares,
            ImplementationRepository implementations,
            Packages packages,
            Roster roster,
            Journal journal,
            Clock clock) {
        this.acts = acts;
        this.counting = counting;
        this.shares = shares;
        this.implementations = implementations;
        this.packages = packages;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records an act of the organisation, which counts from now on for its members that are bound. */
    Outcome<UnionActRow> record(UnionActBody body) {
        Instant now = clock.instant();
        shares.holdPackages();
        Optional<KnownPackage> known =
                packages.find(body.packageId()).filter(one -> one.stage().stands());
        List<Violation> violations = violations(body, known, now);
        if (!violations.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    ImplementationProblem.UNION_ACT_INCOMPLETE,
                    "The act does not say what it needs, or carries what it cannot",
                    violations));
        }
        return Outcome.done(record(body, known.orElseThrow(), now));
    }

    private UnionActRow record(UnionActBody body, KnownPackage known, Instant now) {
        UnionActRow act = act(body, known, now);
        Map<UUID, ShareRow> held =
                shares.lockOfPackage(known.id()).stream().collect(toMap(share -> share.id, Function.identity()));
        Set<String> members = roster.members(body.organisation());
        List<ImplementationRow> concerned = implementations.listOfPackage(known.id()).stream()
                .filter(row -> members.contains(row.state) && act.advances(row))
                .toList();
        act.states =
                concerned.stream().map(row -> row.state).distinct().sorted().toList();
        acts.persistAndFlush(act);
        counting.count(act, concerned, held);
        journal.append(new Event(
                ImplementationJournal.TOPIC,
                "union-act",
                act.id.toString(),
                1,
                "union-act.recorded",
                UnionActView.of(act),
                Audience.ROSTER,
                act.exercise));
        return act;
    }

    private static UnionActRow act(UnionActBody body, KnownPackage known, Instant now) {
        var act = new UnionActRow();
        act.id = Ids.next();
        act.organisation = body.organisation();
        act.packageId = known.id();
        act.title = known.title();
        act.stage = body.stage();
        act.legalAct = body.legalAct().act();
        act.partialScope = body.partialScope();
        act.reasons = body.reasons();
        act.recordedAt = now;
        act.exercise = known.exercise();
        body.measureIds()
                .forEach(id ->
                        act.measures.put(id, known.measure(id).orElseThrow().type()));
        return act;
    }

    private List<Violation> violations(UnionActBody body, Optional<KnownPackage> known, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (!roster.isOrganisation(body.organisation())) {
            found.add(new Violation("/organisation", "organisation", "An organisation on the roster, such as EU"));
        }
        if (!body.stage().isCarried()) {
            found.add(new Violation("/stage", "carried", "IN_FORCE or PARTLY_IN_FORCE"));
        } else {
            found.addAll(ReportCheck.violations(body.report(), now));
        }
        if (known.isEmpty()) {
            found.add(new Violation("/packageId", "known-package", "A package that has been adopted"));
            return found;
        }
        Map<UUID, Duty> duties = Duties.of(known.get()).stream().collect(toMap(Duty::measureId, Function.identity()));
        for (int i = 0; i < body.measureIds().size(); i++) {
            measure(duties.get(body.measureIds().get(i)), "/measureIds/" + i).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Violation> measure(Duty duty, String pointer) {
        if (duty == null) {
            return Optional.of(
                    new Violation(pointer, "known-measure", "A measure of the package, of a rung that stands"));
        }
        if (MeasureTypes.isNational(duty.measureType())) {
            return Optional.of(new Violation(
                    pointer,
                    "stays-national",
                    "No " + duty.measureType() + ": each member carries it out by itself and reports it"));
        }
        return duty.rests()
                .map(reason ->
                        new Violation(pointer, "owed", "A measure that is to be carried out now; " + reason.because()));
    }
}
