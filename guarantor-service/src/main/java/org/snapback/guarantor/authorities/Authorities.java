package org.snapback.guarantor.authorities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Designates competent authorities and ends them; everybody hears of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Authorities {
    private static final String TOPIC = "compact.implementations";

    private final AuthorityRepository authorities;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;

    Authorities(AuthorityRepository authorities, Roster roster, Journal journal, Clock clock) {
        this.authorities = authorities;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** Designates an authority of the caller's own state, or of any for the secretariat. */
    Outcome<AuthorityRow> designate(AuthorityBody body, Caller caller) {
        return writesFor(body.state(), caller)
                .or(() -> broken(body))
                .<Outcome<AuthorityRow>>map(Outcome::refused)
                .orElseGet(() -> {
                    AuthorityRow row = AuthorityRow.designated(body, clock.instant());
                    authorities.persist(row);
                    tell("authority.designated", row);
                    return Outcome.done(row);
                });
    }

    /** Ends an authority, in the version that the If-Match header names. */
    Outcome<AuthorityRow> end(UUID id, String ifMatch, EndingBody body, Caller caller) {
        Instant now = clock.instant();
        Optional<AuthorityRow> row = authorities.lock(id);
        if (row.isEmpty()) {
            return Outcome.refused(Problems.notFound("authority", id));
        }
        Instant until = body.until() == null ? now : AuthorityBody.cut(body.until());
        return writesFor(row.get().state, caller)
                .or(() -> Preconditions.check(ifMatch, row.get().version))
                .or(() -> ended(row.get(), now))
                .or(() -> until(row.get(), until, now))
                .<Outcome<AuthorityRow>>map(Outcome::refused)
                .orElseGet(() -> {
                    row.get().end(until);
                    tell("authority.ended", row.get());
                    return Outcome.done(row.get());
                });
    }

    private Optional<Refusal> broken(AuthorityBody body) {
        List<Violation> violations = new ArrayList<>(body.violations(clock.instant()));
        if (roster.states(Set.of(body.state())).isEmpty()) {
            violations.add(new Violation("/state", "on-roster", "A state on the roster"));
        }
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        CommonProblem.VALIDATION, "The authority breaks rules of its designation", violations));
    }

    private static Optional<Refusal> ended(AuthorityRow row, Instant now) {
        return row.ended || row.validUntil != null && !row.validUntil.isAfter(now)
                ? Optional.of(Refusal.of(
                        AuthorityProblem.AUTHORITY_ENDED, "It is competent until " + row.validUntil + " and no longer"))
                : Optional.empty();
    }

    private static Optional<Refusal> until(AuthorityRow row, Instant until, Instant now) {
        Instant earliest = row.validFrom.isAfter(now) ? row.validFrom : now;
        boolean later = row.validUntil != null && until.isAfter(row.validUntil);
        String message = "Not before " + earliest + (row.validUntil == null ? "" : ", not after " + row.validUntil);
        return until.isBefore(earliest) || later
                ? Optional.of(Refusal.of(CommonProblem.VALIDATION, "The end is out of range")
                        .with(new Violation("/until", "range", message)))
                : Optional.empty();
    }

    private static Optional<Refusal> writesFor(String state, Caller caller) {
        if (caller.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        Optional<String> own = caller.state();
        if (own.isEmpty()) {
            return Optional.of(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "An authority is a state's, and the token names no state"));
        }
        return own.get().equals(state)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        AuthorityProblem.NOT_YOUR_AUTHORITY, own.get() + " does not say who is competent in " + state));
    }

    private void tell(String type, AuthorityRow row) {
        journal.append(new Event(
                TOPIC,
                "authority",
                row.id.toString(),
                row.version,
                type,
                AuthorityEvent.of(row),
                Audience.PUBLIC,
                false));
    }
}
