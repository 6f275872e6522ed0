package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/**
 * Writes what happens to agreements. While one is negotiated its parties and Ukraine know; afterwards all who have acceded
 * do too. Parties are named one by one: one that has not acceded, or not any more, hears of its own agreement as well.
 */
@ApplicationScoped
class AgreementJournal {
    static final String TOPIC = "compact.agreements";

    private final Journal journal;
    private final AgreementVersions versions;
    private final Roster roster;

    AgreementJournal(Journal journal, AgreementVersions versions, Roster roster) {
        this.journal = journal;
        this.versions = versions;
        this.roster = roster;
    }

    /** An event that is the agreement's present version, which stands since then. */
    void append(AgreementRow row, String type, Instant since) {
        append(row, type, since, null, null);
    }

    void edited(AgreementRow row, List<String> changed, Instant since) {
        append(row, "agreement.edited", since, changed, null);
    }

    void documentAdded(AgreementRow row, DocumentView document, Instant since) {
        append(row, "agreement.document-added", since, null, document);
    }

    /** Who hears of the agreement. */
    Audience audience(AgreementRow row) {
        Set<String> states = new TreeSet<>(roster.states(row.parties));
        states.add(Caller.UKRAINE);
        if (row.stage != Stage.NEGOTIATING) {
            states.addAll(roster.acceded());
        }
        return Audience.states(states);
    }

    private void append(AgreementRow row, String type, Instant since, List<String> changed, DocumentView document) {
        versions.keep(row, since);
        AgreementView view = AgreementView.of(row.agreement());
        journal.append(new Event(
                TOPIC,
                "agreement",
                row.id.toString(),
                row.version,
                type,
                new AgreementEvent(view, changed, document),
                audience(row),
                row.exercise));
    }
}
