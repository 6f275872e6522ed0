package org.snapback.notification.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How the carrying of measures into law is told of. */
final class ImplementationWordings {
    private ImplementationWordings() {}

    static Words due(Facts facts, String recipient) {
        List<Facts> all = facts.each("implementations");
        List<Facts> owed = stage(all, "PENDING");
        List<Facts> excepted = stage(all, "NOT_BOUND");
        String text = owed.isEmpty()
                ? "No measure is due from " + facts.state("state") + "."
                : "To be carried into the law of " + facts.state("state") + ": " + fromWhen(owed)
                        + ". Report stage and legal act of each.";
        Words words = Words.of(
                "Due from " + facts.state("state") + ": " + facts.text("title"),
                text + (excepted.isEmpty() ? "" : " By its reservations not bound to: " + types(excepted) + "."));
        return facts.says("state", recipient) && !owed.isEmpty()
                ? words.due("Carry the measures into national law and report it", first(owed))
                : words;
    }

    static Words reported(Facts facts, String recipient) {
        List<Facts> all = facts.each("implementations");
        Facts one = all.getFirst();
        String act = one.has("legalAct") ? " " + act(one.within("legalAct")) : "";
        String part = facts.has("partialScope") ? " In force: " + facts.text("partialScope") : "";
        String reasons = facts.has("reasons") ? " The reasons: " + facts.text("reasons") : "";
        return Words.of(
                facts.state("state") + " reports " + one.words("stage") + ": " + types(all) + ", "
                        + facts.text("title"),
                facts.state("state") + " reports that its implementation of " + types(all) + " is " + one.words("stage")
                        + "." + act + part + reasons);
    }

    static Words late(Facts facts, String recipient) {
        List<Facts> all = facts.each("implementations");
        String own =
                facts.says("toldTo", "STATE") ? " If nothing is reported, all guarantors are told in a while." : "";
        Words words = Words.of(
                "Late, " + facts.state("state") + ": " + facts.text("title"),
                facts.state("state") + " has not reported that it has carried into its law what was due: " + byWhen(all)
                        + "." + own);
        return facts.says("state", recipient)
                ? words.due("Carry the measures into national law and report it, at once", first(all))
                : words;
    }

    static Words ended(Facts facts, String recipient) {
        List<Facts> all = facts.each("implementations");
        List<Facts> toEase =
                all.stream().filter(one -> one.says("eased", "TO_EASE")).toList();
        String ease = toEase.isEmpty()
                ? ""
                : " What is law for this reason alone is to be eased: "
                        + toEase.stream()
                                .map(one -> types(List.of(one)) + " ("
                                        + one.within("legalAct").text("title") + ")")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ". Report stage and legal act of each.";
        Words words = Words.of(
                "Not due any more from " + facts.state("state") + ": " + facts.text("title"),
                facts.state("state") + " need not carry out since "
                        + all.getFirst().written("until") + ": "
                        + all.stream()
                                .map(one -> types(List.of(one)) + " (" + one.words("endReason") + ")")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ". What snaps back is due anew." + ease);
        return facts.says("state", recipient) && !toEase.isEmpty()
                ? words.due("Ease the law that carries the measures and report it", null)
                : words;
    }

    static Words eased(Facts facts, String recipient) {
        List<Facts> all = facts.each("implementations");
        String act = facts.has("legalAct") ? " " + act(facts.within("legalAct")) : "";
        String part = facts.has("partialScope") ? " Eased: " + facts.text("partialScope") : "";
        String reasons = facts.has("reasons") ? " The reasons: " + facts.text("reasons") : "";
        return Words.of(
                facts.state("state") + " reports its law " + facts.words("eased") + ": " + types(all) + ", "
                        + facts.text("title"),
                facts.state("state") + " reports that its law on " + types(all) + ", which is not owed any more, is "
                        + facts.words("eased") + "." + act + part + reasons);
    }

    static Words unionAct(Facts facts, String recipient) {
        String part = facts.has("partialScope") ? " In force: " + facts.text("partialScope") : "";
        String reasons = facts.has("reasons") ? " The reasons: " + facts.text("reasons") : "";
        return Words.of(
                "Act of " + facts.state("organisation") + ", " + facts.words("stage") + ": " + facts.text("title"),
                "An act of " + facts.state("organisation") + " carries " + types(facts.each("measures"))
                        + " into the law of its members that are bound: " + facts.states("states") + ". "
                        + act(facts.within("legalAct")) + part + reasons);
    }

    private static String act(Facts act) {
        String journal = act.has("officialJournal") ? ", " + act.text("officialJournal") : "";
        String eli = act.has("eli") ? ", " + act.text("eli") : "";
        return "Its legal act: " + act.text("title") + ", " + act.text("number") + " of " + act.text("date") + journal
                + eli + "; law from " + act.written("entryIntoForce") + " on.";
    }

    private static List<Facts> stage(List<Facts> all, String stage) {
        return all.stream()
                .filter(one -> one.says("stage", stage) && !one.has("until"))
                .toList();
    }

    private static String fromWhen(List<Facts> all) {
        return all.stream()
                .map(one -> one.words("measureType") + ", which binds from " + one.written("effectiveFrom") + ", by "
                        + one.written("dueAt"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String byWhen(List<Facts> all) {
        return all.stream()
                .map(one -> one.words("measureType") + " by " + one.written("dueAt"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String types(List<Facts> all) {
        return all.stream().map(one -> one.words("measureType")).distinct().collect(Collectors.joining(", "));
    }

    private static Instant first(List<Facts> all) {
        return all.stream()
                .map(one -> one.moment("dueAt"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
