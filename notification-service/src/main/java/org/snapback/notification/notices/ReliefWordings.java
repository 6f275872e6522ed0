package org.snapback.notification.notices;

/** How relief from measures is told of: whether it continues. */
final class ReliefWordings {
    private ReliefWordings() {}

    static Words questioned(Facts facts, String recipient) {
        boolean revoked = facts.says("ground", "REVOKED_ATTESTATION");
        return Words.of(
                "URGENT: relief from measures questioned by " + facts.state("by"),
                (revoked
                                ? "Ukraine has revoked an attestation on which the relief of "
                                : facts.state("by") + " has given notice of non-performance, about ")
                        + packages(facts) + (revoked ? " rests. " : ". ")
                        + "Unless guarantors continue the relief by unanimity until " + facts.written("deadline")
                        + ", it ends and the measures snap back. The reason: " + facts.text("reason"));
    }

    static Words continued(Facts facts, String recipient) {
        return Words.of(
                "Relief from measures continues",
                "Guarantors have continued the relief of " + packages(facts) + " at " + facts.written("continuedAt")
                        + ".");
    }

    static Words ended(Facts facts, String recipient) {
        return Words.of(
                "URGENT: relief from measures ended",
                "Guarantors have not continued the relief of " + packages(facts) + ". It has ended at "
                        + facts.written("endedAt") + ", and what was eased snaps back; nothing acts backwards."
                        + " It was questioned for this reason: " + facts.text("reason"));
    }

    static Words withdrawn(Facts facts, String recipient) {
        return Words.of(
                "Notice of non-performance withdrawn by " + facts.state("by"),
                facts.state("by") + " has withdrawn its notice about " + packages(facts)
                        + ", and the ballot has ended. The relief goes on. The reason: " + facts.text("reason"));
    }

    private static String packages(Facts facts) {
        int count = facts.texts("packageIds").size();
        return count == 1 ? "1 package" : count + " packages";
    }
}
