package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.Reader;
import org.snapback.sanctions.packages.model.Sight;
import org.snapback.sanctions.roster.Roster;

/** Lays a package before whoever asks for it, to read or to act on, or says why not. */
@ApplicationScoped
class Desk {
    /** The types of problem with which whatever is asked of the guarantors may be refused, for the specification. */
    static final String NOT_ASKED = "escalation-pending; easing-pending; rescission-pending; corrigendum-pending;"
            + " amendment-pending; annex-change-pending; state-not-acceded; guarantor-not-known-here";

    private static final Duration ROSTER_CATCHES_UP = Duration.ofSeconds(2);

    private final PackageRepository packages;
    private final Roster roster;
    private final Caller caller;

    Desk(PackageRepository packages, Roster roster, Caller caller) {
        this.packages = packages;
        this.roster = roster;
        this.caller = caller;
    }

    /** Who reads. */
    Reader reader() {
        return new Reader(caller.roles(), caller.state());
    }

    /** A package that the caller sees, for reading. */
    Outcome<PackageInSight> toRead(UUID id) {
        return inSight(id, packages.findByIdOptional(id));
    }

    /** A package that the caller sees, locked. */
    Outcome<PackageInSight> toDecide(UUID id) {
        return inSight(id, packages.locked(id));
    }

    /** A package that the caller sponsors and whose stage allows the act, locked. */
    Outcome<PackageRow> toChange(UUID id, PackageAct act) {
        return toDecide(id)
                .flatMap(seen -> actingState().flatMap(state -> {
                    if (!seen.row().sponsoring().contains(state)) {
                        return Outcome.refused(Refusal.of(
                                PackageProblem.NOT_A_SPONSOR, state + " sees the package but does not sponsor it"));
                    }
                    return allowed(seen.row(), act);
                }));
    }

    /** The same for an edit of what the caller has read: its ETag is demanded. */
    Outcome<PackageRow> toEdit(UUID id, String ifMatch) {
        return toChange(id, PackageAct.EDIT).flatMap(row -> refusedOr(Preconditions.check(ifMatch, row.version), row));
    }

    /**
     * A package for which its sponsor, or Ukraine, asks the guarantors for something, which its stage allows and while
     * nothing else is asked; locked.
     */
    Outcome<PackageRow> toAsk(UUID id, PackageAct act) {
        return toAsk(id, act, PackageRow::sponsoring, "Only its sponsors and Ukraine");
    }

    /** The same for a correction: whoever is bound by a decision may call it an error. */
    Outcome<PackageRow> toCorrect(UUID id, PackageAct act) {
        return toAsk(id, act, PackageRow::concerned, "Only its sponsors, Ukraine and the states that it binds");
    }

    private Outcome<PackageRow> toAsk(
            UUID id, PackageAct act, Function<PackageRow, Set<String>> entitled, String these) {
        return toDecide(id)
                .flatMap(seen -> actingMember().flatMap(state -> {
                    if (!state.equals(Caller.UKRAINE)
                            && !entitled.apply(seen.row()).contains(state)) {
                        return Outcome.refused(
                                Refusal.of(PackageProblem.NOT_A_SPONSOR, these + " may ask that it is " + act.done()));
                    }
                    return allowed(seen.row(), act)
                            .flatMap(row -> refusedOr(row.question().map(Question::refusal), row));
                }));
    }

    /** Refused unless the stage allows the act. */
    Outcome<PackageRow> allowed(PackageRow row, PackageAct act) {
        return PackageLife.TRANSITIONS.after(row.stage, act).isPresent()
                ? Outcome.done(row)
                : Outcome.refused(
                        Refusal.of(PackageProblem.WRONG_STAGE, PackageLife.TRANSITIONS.refusal(row.stage, act))
                                .with("stage", row.stage));
    }

    /** The state that the caller acts for. */
    Outcome<String> actingState() {
        return caller.state()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "The token's state is not an alpha-2 code, or is missing")));
    }

    /** The same, where it is Ukraine or has acceded. */
    Outcome<String> actingMember() {
        return actingState().flatMap(state -> caller.is(Role.BENEFICIARY) ? Outcome.done(state) : member(state));
    }

    /** The state itself, where it is Ukraine or has acceded. */
    Outcome<String> memberOrUkraine(String state) {
        return state.equals(Caller.UKRAINE) ? Outcome.done(state) : member(state);
    }

    static <T> Outcome<T> refusedOr(Optional<Refusal> refusal, T value) {
        return refusal.<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.done(value));
    }

    private Outcome<String> member(String state) {
        return switch (roster.with(state)) {
            case ACCEDED -> Outcome.done(state);
            case CANDIDATE ->
                Outcome.refused(Refusal.of(
                        PackageProblem.STATE_NOT_ACCEDED, state + " has not acceded, or its agreement has ended"));
            case UNKNOWN ->
                Outcome.refused(Refusal.of(
                                PackageProblem.GUARANTOR_NOT_KNOWN_HERE,
                                "The roster here does not know " + state
                                        + "; if it has just been entered, that is still on its way")
                        .retryAfter(ROSTER_CATCHES_UP));
        };
    }

    private Outcome<PackageInSight> inSight(UUID id, Optional<PackageRow> found) {
        return found.map(row -> new PackageInSight(row, row.readership().sightOf(reader())))
                .filter(seen -> seen.sight() != Sight.NOTHING)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("package", id)));
    }
}
