package org.snapback.notification.notices;

/** How suspension, lifting and snapback are told of. */
final class EasingWordings {
    private EasingWordings() {}

    static Words suspensionRequested(Facts facts, String recipient) {
        return requested(facts, "Suspension requested: ", "is suspended");
    }

    static Words liftingRequested(Facts facts, String recipient) {
        return requested(facts, "Lifting requested: ", "is lifted");
    }

    static Words suspended(Facts facts, String recipient) {
        return Words.of(
                "Suspended: " + facts.text("title"),
                "Since " + facts.written("suspendedAt") + " these measures are suspended: " + facts.measures()
                        + ". A confirmed encroachment brings them back at once.");
    }

    static Words lifted(Facts facts, String recipient) {
        return Words.of(
                "Lifted: " + facts.text("title"),
                "Since " + facts.written("liftedAt") + " these measures are lifted: " + facts.measures() + ". Until "
                        + facts.written("snapbackUntil") + " a confirmed encroachment brings them back at once.");
    }

    static Words easingRefused(Facts facts, String recipient) {
        return Words.of(
                "Not eased: " + facts.text("title"),
                "The " + facts.words("kind") + " does not come about. " + facts.text("reason"));
    }

    static Words snappedBack(Facts facts, String recipient) {
        return PackageWordings.decided(
                facts,
                recipient,
                "Snapback: " + facts.text("title"),
                "Since " + facts.written("snappedBackAt") + " these measures are in force again"
                        + (facts.within("cause").says("kind", "RELIEF") ? ", as the relief is not continued: " : ": ")
                        + facts.measures() + ". Nothing acts backwards. Bound: " + facts.states("bound") + ".");
    }

    private static Words requested(Facts facts, String title, String what) {
        String which = facts.has("measures")
                ? "a part of the package " + what + ": " + facts.measures()
                : "the package " + what;
        String who = facts.has("reviewDueAt")
                ? "A review of the package, due on " + facts.written("reviewDueAt") + ","
                : facts.state("requestedBy");
        return Words.of(
                title + facts.text("title"),
                who + " asks that " + which + ". The guarantors decide on it by "
                        + facts.words("rule") + " until " + facts.written("deadline") + ". The reason: "
                        + facts.text("reason"));
    }
}
