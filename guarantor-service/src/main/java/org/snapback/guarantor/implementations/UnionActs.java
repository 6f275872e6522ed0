package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.journal.Event;

/**
 * Lets an act of an organisation count for its members: recorded once, it is law in each of them that the measure binds
 * (TFEU articles 215 and 288).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnionActs {
    private final UnionActRepository acts;
    private final ReportRepository reports;
    private final Courses courses;
    private final ImplementationJournal journal;
    private final Terms terms;
    private final Roster roster;
    private final Clock clock;

    UnionActs(
            UnionActRepository acts,
            ReportRepository reports,
            Courses courses,
            ImplementationJournal journal,
            Terms terms,
            Roster roster,
            Clock clock) {
        this.acts = acts;
        this.reports = reports;
        this.courses = courses;
        this.journal = journal;
        this.terms = terms;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Lets the act count for those of the implementations that it advances.
     *
     * @param shares the implementations' shares, held, by id
     * @return the states for which it counts
     */
    Set<String> count(UnionActRow act, Collection<ImplementationRow> rows, Map<UUID, ShareRow> shares) {
        Map<String, List<ImplementationRow>> byState = new TreeMap<>();
        rows.stream()
                .filter(act::advances)
                .forEach(row -> byState.computeIfAbsent(row.state, state -> new ArrayList<>())
                        .add(row));
        List<Event> events = new ArrayList<>();
        byState.values().forEach(own -> {
            own.forEach(row -> row.take(act.report(), act.id, clock.instant(), terms.electorateAfter(row.exercise)));
            ShareRow share = shares.get(own.getFirst().shareId);
            events.add(journal.next(
                    share,
                    new ImplementationEvent.Reported(
                            ImplementationEvent.ShareData.of(share),
                            act.partialScope,
                            act.reasons,
                            act.id,
                            clock.instant(),
                            ImplementationEvent.Carried.of(own))));
        });
        List<ImplementationRow> advanced =
                byState.values().stream().flatMap(List::stream).toList();
        advanced.forEach(row -> reports.persist(ReportRow.of(row)));
        courses.keep(advanced, clock.instant());
        journal.appendAll(events);
        return byState.keySet();
    }

    /** Lets acts that count already count for what states inherit that have joined, where they are members. */
    void countFor(List<ImplementationRow> inherited, Map<UUID, ShareRow> shares) {
        if (inherited.isEmpty()) {
            return;
        }
        List<UUID> measures =
                inherited.stream().map(row -> row.measureId).distinct().toList();
        Map<String, Set<String>> members = new HashMap<>();
        for (UnionActRow act : acts.counting(inherited.getFirst().packageId, measures)) {
            Set<String> states = members.computeIfAbsent(act.organisation, roster::members);
            count(
                    act,
                    inherited.stream()
                            .filter(row -> row.unionActId == null && states.contains(row.state))
                            .toList(),
                    shares);
        }
    }

    /** Acts count for these measures no more. */
    void ended(UUID packageId, List<UUID> measures) {
        if (!measures.isEmpty()) {
            acts.end(packageId, measures, clock.instant());
        }
    }
}
