package org.snapback.guarantor.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Who stands by Ukraine. Every change leaves its event in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
    private static final String TOPIC = "compact.guarantors";

    private final GuarantorRepository guarantors;
    private final Journal journal;
    private final jakarta.enterprise.event.Event<GuarantorMoved> moves;
    private final Clock clock;

    Roster(
            GuarantorRepository guarantors,
            Journal journal,
            jakarta.enterprise.event.Event<GuarantorMoved> moves,
            Clock clock) {
        this.guarantors = guarantors;
        this.journal = journal;
        this.moves = moves;
        this.clock = clock;
    }

    /** The states that vote, with the population that each has now. */
    public Map<String, Long> populationsOfVoters() {
        return guarantors.listAcceded(clock.instant()).stream()
                .filter(guarantor -> guarantor.kind == GuarantorKind.STATE)
                .collect(toMap(state -> state.code, state -> state.population));
    }

    /** The codes of the states that have acceded and are bound still: who hears what all guarantors hear. */
    public Set<String> acceded() {
        return populationsOfVoters().keySet();
    }

    /** Those of the codes that stand on the roster. */
    public Set<String> known(Collection<String> codes) {
        return guarantors.listByCodes(codes).stream()
                .map(guarantor -> guarantor.code)
                .collect(toSet());
    }

    /** Those of the codes that stand on the roster as states. */
    public Set<String> states(Collection<String> codes) {
        return guarantors.listByCodes(codes).stream()
                .filter(guarantor -> guarantor.kind == GuarantorKind.STATE)
                .map(guarantor -> guarantor.code)
                .collect(toSet());
    }

    /** The states of an organisation on the roster that have acceded and are bound still; none where it has no members. */
    public Set<String> members(String organisation) {
        return guarantors.listAcceded(clock.instant()).stream()
                .filter(guarantor -> guarantor.kind == GuarantorKind.STATE)
                .filter(guarantor -> guarantor.memberships.stream()
                        .anyMatch(membership -> membership.name().equals(organisation)))
                .map(state -> state.code)
                .collect(toSet());
    }

    /** Whether an organisation of this code stands on the roster. */
    public boolean isOrganisation(String code) {
        return guarantors.listByCodes(Set.of(code)).stream()
                .anyMatch(guarantor -> guarantor.kind == GuarantorKind.ORGANISATION);
    }

    /** Lets nobody else change these entries until the transaction ends. */
    public void hold(Collection<String> codes) {
        codes.stream().sorted().forEach(guarantors::lock);
    }

    /**
     * The guarantor's agreement binds it from now on: it accedes, unless it has. A state votes on the ballots that open
     * from now on.
     *
     * @param until when the agreement ends, as far as that is known
     */
    public void bind(String code, Optional<Instant> until) {
        Guarantor guarantor = guarantors.lock(code).orElseThrow();
        boolean joins = guarantor.standing != Standing.ACCEDED;
        guarantor.boundUntil = until.orElse(null);
        if (joins) {
            guarantor.accede(clock.instant());
            tell("guarantor.joined", guarantor, GuarantorEvent.joined(guarantor));
            moves.fire(GuarantorMoved.joined(guarantor));
        }
    }

    /** The guarantor's agreement has ended at this moment: it votes on no ballot that opens from then on. */
    public void release(String code, Instant moment) {
        Guarantor guarantor = guarantors.lock(code).orElseThrow();
        guarantor.leave(moment);
        tell("guarantor.left", guarantor, GuarantorEvent.left(guarantor));
        moves.fire(GuarantorMoved.left(guarantor));
    }

    /** The states of the core circle that have acceded and are bound still. */
    public Set<String> coreVoters() {
        return guarantors.listAcceded(clock.instant()).stream()
                .filter(guarantor -> guarantor.kind == GuarantorKind.STATE && guarantor.circle == Circle.CORE)
                .map(state -> state.code)
                .collect(toSet());
    }

    /** Takes a guarantor onto the roster, as a candidate. */
    Outcome<Guarantor> enter(RosterEntry entry) {
        guarantors.holdEntries();
        if (guarantors.findByIdOptional(entry.code()).isPresent()) {
            return Outcome.refused(Refusal.of(
                    RosterProblem.ALREADY_ON_ROSTER, entry.code() + " is on the roster; edit its entry instead"));
        }
        Guarantor guarantor = Guarantor.entered(entry);
        guarantors.persist(guarantor);
        tell("guarantor.entered", guarantor, GuarantorEvent.entered(guarantor));
        return Outcome.done(guarantor);
    }

    /** Edits the entry that the If-Match header names; an edit that changes nothing leaves no event. */
    Outcome<Guarantor> edit(String code, String ifMatch, RosterEntry entry) {
        return locked(code)
                .flatMap(guarantor -> Preconditions.check(ifMatch, guarantor.version)
                        .or(() -> fixedFields(guarantor, entry))
                        .map(Outcome::<Guarantor>refused)
                        .orElseGet(() -> {
                            List<String> changed = guarantor.edit(entry);
                            if (!changed.isEmpty()) {
                                tell("guarantor.changed", guarantor, GuarantorEvent.changed(guarantor, changed));
                            }
                            return Outcome.done(guarantor);
                        }));
    }

    private Outcome<Guarantor> locked(String code) {
        return guarantors
                .lock(code)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("guarantor", code)));
    }

    private static Optional<Refusal> fixedFields(Guarantor guarantor, RosterEntry entry) {
        List<Violation> violations = new ArrayList<>();
        if (!guarantor.code.equals(entry.code())) {
            violations.add(new Violation("/code", "fixed", "The code stays " + guarantor.code));
        }
        if (guarantor.kind != entry.kind()) {
            violations.add(new Violation("/kind", "fixed", "The kind stays " + guarantor.kind));
        }
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(CommonProblem.VALIDATION, "Code and kind of an entry never change", violations));
    }

    private void tell(String type, Guarantor guarantor, GuarantorEvent data) {
        journal.append(new Event(
                TOPIC,
                "guarantor",
                guarantor.code,
                guarantor.version,
                type,
                data,
                Audience.ROSTER,
                guarantor.exercise));
    }
}
