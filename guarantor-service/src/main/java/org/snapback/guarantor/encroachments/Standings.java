package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.snapback.guarantor.agreements.Agreements;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** Who may do what about encroachments and consultations: the one place that asks the roster and the agreements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Standings {
    private final Roster roster;
    private final Agreements agreements;
    private final Clock clock;

    Standings(Roster roster, Agreements agreements, Clock clock) {
        this.roster = roster;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * The state in whose name the caller acts: Ukraine for its BENEFICIARY alone, any other for its DELEGATE; empty for
     * everybody else.
     */
    public Optional<String> actsFor(Caller caller) {
        return caller.state()
                .filter(state -> state.equals(Caller.UKRAINE) ? caller.is(Role.BENEFICIARY) : caller.is(Role.DELEGATE));
    }

    /** Whether a state has acceded, or is Ukraine. */
    public boolean takesPart(String state) {
        return state.equals(Caller.UKRAINE) || roster.acceded().contains(state);
    }

    /** Whether the caller sees what the whole roster sees. */
    public boolean seesWhatTheRosterSees(Caller caller) {
        return sight(caller).reported();
    }

    /**
     * Whether a state may report an encroachment: Ukraine, and a core guarantor while its bilateral agreement is in force
     * and no termination is notified. Provisional application does not suffice.
     */
    boolean mayReport(String state) {
        return state.equals(Caller.UKRAINE) || roster.coreVoters().contains(state) && isInForceWith(state);
    }

    private boolean isInForceWith(String state) {
        return agreements.on(clock.instant()).stream()
                .filter(agreement -> agreement.terms().type() == AgreementType.BILATERAL)
                .filter(agreement -> agreement.stage() == Stage.IN_FORCE)
                .anyMatch(agreement -> agreement.terms().parties().getFirst().equals(state));
    }

    /**
     * Delegates and ministries of acceded guarantors and of Ukraine see what has been reported, and their own state's
     * before; the secretariat sees all; the auditor what has been reported.
     */
    Sight sight(Caller caller) {
        if (caller.is(Role.SECRETARIAT)) {
            return new Sight(true, true, "");
        }
        if (caller.is(Role.AUDITOR)) {
            return new Sight(true, false, "");
        }
        if (!caller.is(Role.DELEGATE) && !caller.is(Role.BENEFICIARY) && !caller.is(Role.MINISTRY)) {
            return Sight.NOTHING;
        }
        return caller.state()
                .map(state -> new Sight(takesPart(state), false, state))
                .orElse(Sight.NOTHING);
    }
}
