package org.snapback.guarantor.compensation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One claim with what became of it, a pure fold of its entries. A payment rests on the award and the award on the claim, so
 * what stands never rests on what is reversed.
 *
 * @param entries all of them, in the ledger's order
 */
public record Award(List<Entry> entries) {
    public static final Award NONE = new Award(List.of());

    public Award {
        entries = List.copyOf(entries);
    }

    /** The award with one entry more. */
    public Award with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return new Award(all);
    }

    /** Which rule forbids the entry; empty where it may be entered. */
    public Optional<Rule> forbids(Entry entry) {
        return switch (entry.type()) {
            case CLAIM -> when(!entries.isEmpty(), Rule.CLAIM_ONCE);
            case AWARD -> when(!stands(EntryType.CLAIM) || stands(EntryType.AWARD), Rule.AWARD_NEEDS_CLAIM);
            case PAYMENT -> when(!stands(EntryType.AWARD), Rule.PAYMENT_NEEDS_AWARD);
            case REVERSAL -> forbidsReversal(entry.reverses());
        };
    }

    public Stage stage() {
        if (!stands(EntryType.CLAIM)) {
            return Stage.REVERSED;
        }
        if (!stands(EntryType.AWARD)) {
            return Stage.CLAIMED;
        }
        return missing() == 0 ? Stage.PAID : Stage.AWARDED;
    }

    /** What is claimed, in cents of a euro; 0 where the claim is reversed. */
    public long claimed() {
        return sum(EntryType.CLAIM);
    }

    /** What is awarded, in cents of a euro. */
    public long awarded() {
        return sum(EntryType.AWARD);
    }

    /** What is paid from all sources, in cents of a euro. */
    public long paid() {
        return sum(EntryType.PAYMENT);
    }

    /** How much payments fall short of what is awarded, in cents of a euro; what is paid beyond it covers nothing else. */
    public long missing() {
        return Math.max(0, awarded() - paid());
    }

    /** Whether an entry counts: it is no reversal, and none names it. */
    public boolean counts(Entry entry) {
        return entry.type() != EntryType.REVERSAL
                && entries.stream().noneMatch(other -> entry.id().equals(other.reverses()));
    }

    private Optional<Rule> forbidsReversal(UUID reverses) {
        Optional<Entry> named =
                entries.stream().filter(entry -> entry.id().equals(reverses)).findAny();
        if (named.isEmpty()) {
            return Optional.of(Rule.REVERSAL_OF_OWN);
        }
        if (!counts(named.get())) {
            return Optional.of(Rule.REVERSED_ONCE);
        }
        return when(
                switch (named.get().type()) {
                    case CLAIM -> stands(EntryType.AWARD);
                    case AWARD -> stands(EntryType.PAYMENT);
                    case PAYMENT, REVERSAL -> false;
                },
                Rule.LAST_FIRST);
    }

    private boolean stands(EntryType type) {
        return entries.stream().anyMatch(entry -> entry.type() == type && counts(entry));
    }

    private long sum(EntryType type) {
        return entries.stream()
                .filter(entry -> entry.type() == type && counts(entry))
                .mapToLong(Entry::euroAmount)
                .reduce(0, Math::addExact);
    }

    private static Optional<Rule> when(boolean broken, Rule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }
}
