package org.snapback.notification.wording;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * From whom something is due, and by when: one line a type of event.
 *
 * @param asked whether it is due from a recipient
 * @param moment by when; null where there is no deadline
 */
record Dues(BiPredicate<Facts, String> asked, Function<Facts, Instant> moment) {
    private static final Map<String, Dues> TYPES = Map.ofEntries(
            Map.entry("package.sponsor-invited", from("state")),
            Map.entry("package.corrected", from("bound")),
            Map.entry("package.listed", from("bound")),
            Map.entry("package.delisted", from("bound")),
            Map.entry("ballot.opened", from("electorate").by("deadline")),
            Map.entry("ballot.revised", from("electorate").by("deadline")),
            Map.entry("ballot.referred", from("electorate").by("deadline")),
            Map.entry("agreement.term-ending", new Dues(Dues::mayRenew, null).by("termEndsAt")),
            Map.entry("commitment.progress-reported", fromUkraine()),
            Map.entry("commitment.progress-disputed", from("guarantor")),
            Map.entry("commitment.milestone-overdue", from("guarantor").by("due")),
            Map.entry("commitment.called", from("guarantor").by("dueAt")),
            Map.entry("commitment.call-overdue", from("guarantor").by("dueAt")),
            Map.entry("commitment.response-reported", fromUkraine()),
            Map.entry("encroachment.filed", new Dues((facts, recipient) -> true, null)),
            Map.entry("encroachment.security-council-report-due", from("state").by("dueAt")),
            Map.entry(
                    "encroachment.security-council-report-missed", from("state").by("dueAt")),
            Map.entry("consultation.requested", new Dues(Dues::attends, null).by("conveneBy")),
            Map.entry("implementation.due", from("state").where("owed").byFirst("owed")),
            Map.entry("implementation.late", from("state").byFirst("implementations")),
            Map.entry("implementation.ended", from("state").where("toEase")));

    static Optional<Dues> of(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** From the states that a field names. */
    private static Dues from(String field) {
        return new Dues((facts, recipient) -> facts.names(field, recipient), null);
    }

    private static Dues fromUkraine() {
        return new Dues((facts, recipient) -> recipient.equals(Wording.UKRAINE), null);
    }

    private Dues by(String field) {
        return new Dues(asked, facts -> facts.moment(field));
    }

    private Dues byFirst(String list) {
        return new Dues(
                asked,
                facts -> facts.some(list).stream()
                        .map(one -> one.moment("dueAt"))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private Dues where(String list) {
        return new Dues(asked.and((facts, recipient) -> facts.count(list) > 0), moment);
    }

    boolean from(Facts facts, String recipient) {
        return asked.test(facts, recipient);
    }

    Instant by(Facts facts) {
        return moment == null ? null : moment.apply(facts);
    }

    private static boolean mayRenew(Facts facts, String recipient) {
        boolean party = recipient.equals(Wording.UKRAINE) || facts.names("parties", recipient);
        return party && !facts.has("renewsItself");
    }

    private static boolean attends(Facts facts, String recipient) {
        return !recipient.equals(Wording.UKRAINE) && !recipient.equals(Wording.EVERYBODY);
    }
}
