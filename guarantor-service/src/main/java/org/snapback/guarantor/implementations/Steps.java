package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.guarantor.implementations.model.EndReason;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.guarantor.implementations.model.Step;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.runtime.journal.Event;

import static java.util.stream.Collectors.toMap;

/**
 * Takes the steps of a plan, a package at a time: each state hears once of what is due and once of what has ended, and the
 * number of statements does not grow with the states.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Steps {
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final UnionActs unionActs;
    private final Courses courses;
    private final ImplementationJournal journal;
    private final Terms terms;
    private final Clock clock;

    Steps(
            ShareRepository shares,
            ImplementationRepository implementations,
            UnionActs unionActs,
            Courses courses,
            ImplementationJournal journal,
            Terms terms,
            Clock clock) {
        this.shares = shares;
        this.implementations = implementations;
        this.unionActs = unionActs;
        this.courses = courses;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Takes the steps.
     *
     * @param held the shares that there are, held, by state
     * @param rows the implementations that the steps are about
     * @param move the event that led to them
     * @param at when that happened
     */
    void take(
            KnownPackage known,
            Map<String, ShareRow> held,
            List<ImplementationRow> rows,
            List<Step> plan,
            String move,
            Instant at) {
        if (plan.isEmpty()) {
            return;
        }
        var taken = new Taken(known, held, rows, at);
        plan.forEach(taken::take);
        List<Event> events = new ArrayList<>();
        taken.byState.values().forEach(change -> {
            events.addAll(change.events(move));
            if (!held.containsKey(change.share.state)) {
                shares.persist(change.share);
            }
        });
        implementations.persist(taken.made);
        courses.keep(taken.changed, clock.instant());
        journal.appendAll(events);
        unionActs.ended(known.id(), taken.resting());
        unionActs.countFor(taken.heirs(), taken.shares());
    }

    /** What has been done so far, in memory. */
    private final class Taken {
        private final Map<String, Change> byState = new TreeMap<>();
        private final List<ImplementationRow> made = new ArrayList<>();
        private final List<ImplementationRow> changed = new ArrayList<>();
        private final KnownPackage known;
        private final Map<String, ShareRow> held;
        private final Map<UUID, ImplementationRow> rows;
        private final Instant at;

        Taken(KnownPackage known, Map<String, ShareRow> held, List<ImplementationRow> rows, Instant at) {
            this.known = known;
            this.held = held;
            this.rows = new HashMap<>(rows.stream().collect(toMap(row -> row.id, Function.identity())));
            this.at = at;
        }

        void take(Step step) {
            Change change = byState.computeIfAbsent(
                    step.state(),
                    state -> new Change(held.containsKey(state) ? held.get(state) : ShareRow.made(known, state)));
            ImplementationRow row = switch (step) {
                case Step.Make make -> ImplementationRow.made(change.share, make, terms.due(known.exercise()), at);
                case Step.Renew renewal -> {
                    ImplementationRow old = rows.get(renewal.held().id());
                    old.renew(renewal, terms.due(known.exercise()));
                    yield old;
                }
                case Step.End end -> {
                    ImplementationRow old = rows.get(end.held().id());
                    old.end(end.reason(), at);
                    yield old;
                }
            };
            if (step instanceof Step.Make) {
                made.add(row);
            }
            changed.add(row);
            (row.isOwed() ? change.due : change.ended).add(row);
        }

        /** What is owed by states that joined, for which acts may count already. */
        List<ImplementationRow> heirs() {
            return changed.stream()
                    .filter(row -> row.isOwed() && row.inherited && row.stage != Stage.NOT_BOUND)
                    .toList();
        }

        Map<UUID, ShareRow> shares() {
            return byState.values().stream().collect(toMap(change -> change.share.id, change -> change.share));
        }

        /** The measures that ended for a reason of their own, not of one state alone. */
        List<UUID> resting() {
            return changed.stream()
                    .filter(row -> !row.isOwed())
                    .filter(row -> row.endReason != EndReason.STATE_LEFT)
                    .map(row -> row.measureId)
                    .distinct()
                    .toList();
        }
    }

    /** What becomes of one share. */
    private final class Change {
        private final ShareRow share;
        private final List<ImplementationRow> due = new ArrayList<>();
        private final List<ImplementationRow> ended = new ArrayList<>();

        Change(ShareRow share) {
            this.share = share;
        }

        List<Event> events(String move) {
            var data = ImplementationEvent.ShareData.of(share);
            List<Event> events = new ArrayList<>();
            if (!ended.isEmpty()) {
                events.add(journal.next(
                        share, new ImplementationEvent.Ended(data, move, ImplementationEvent.Carried.of(ended))));
            }
            if (!due.isEmpty()) {
                events.add(journal.next(
                        share, new ImplementationEvent.Due(data, move, ImplementationEvent.Carried.of(due))));
            }
            return events;
        }
    }
}
