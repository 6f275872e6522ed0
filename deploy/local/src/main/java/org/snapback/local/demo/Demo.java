package org.snapback.local.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;

/** What {@code ./snapback demo} shows, through the public REST APIs alone, while three ministries listen on Kafka. */
public final class Demo {
    private static final List<String> LISTENING = Hall.LISTENING;

    private final Addresses stack;
    private final Narrator narrator;
    private final Hall hall;
    private final Api api = new Api();

    private Demo(Addresses stack, PrintWriter out) {
        this.stack = stack;
        this.narrator = new Narrator(out);
        this.hall = new Hall(stack, api, narrator);
    }

    /** Why these lists, of which each may be null, cannot be loaded; empty when they can. */
    public static Optional<String> unreadable(Path un, Path ofac) {
        return Lists.unreadable(un, ofac);
    }

    /**
     * Runs the demo.
     *
     * @param un the United Nations' consolidated list, XML; null for the sample
     * @param ofac the folder of OFAC's CSV set; null for the sample
     * @param encroachment whether a new encroachment follows, and what it brings about
     * @throws UnexpectedException where something did not happen as it should
     */
    public static void run(Addresses stack, Path un, Path ofac, boolean encroachment, PrintWriter out)
            throws InterruptedException {
        Demo demo = new Demo(stack, out);
        try (demo.hall) {
            demo.hall.open();
            Register register = new Register(stack, demo.api, demo.narrator);
            register.load(un, ofac);
            if (encroachment) {
                new EncroachmentDemo(stack, demo.api, demo.narrator, demo.hall).walk(register.programmes());
            } else {
                demo.walk(register.programmes());
            }
            demo.hall.summary();
        }
    }

    /** The life of a package, from its draft to its escalation. */
    private void walk(List<String> programmes) throws InterruptedException {
        narrator.part("A package is drafted");
        PackageWalk walk = new PackageWalk(stack, api);
        narrator.step("PL drafts: " + PackageWalk.TITLE, walk.draft());
        hall.hear("package.drafted", walk.id(), List.of("PL"));
        for (Api.Answer answer : walk.addMeasures(programmes)) {
            narrator.step("PL adds " + walk.describe(answer), answer);
        }
        narrator.step("PL invites LT to co-sponsor", walk.invite("LT"));
        hall.hear("package.sponsor-invited", walk.id(), List.of("LT", "PL"));
        narrator.step("LT accepts", walk.accept("LT"));
        hall.hear("package.sponsor-accepted", walk.id(), List.of("LT", "PL"));

        narrator.part("It is proposed, and the guarantors decide");
        narrator.step("PL proposes it; text and annexes are frozen", walk.propose());
        hall.hear("package.proposed", walk.id(), LISTENING);
        narrator.note(walk.annexesFrozen());
        hall.decide(walk.ballot(), "HU");
        hall.hear("ballot.closed", walk.ballot(), LISTENING);
        hall.hear("package.adopted", walk.id(), LISTENING);
        narrator.step("PL reads its package", walk.awaitStanding(1, Hall.PATIENCE));
        narrator.step("A partner reads the annex in force", walk.partnerReads());
        narrator.note(walk.partnerSees());

        narrator.part("Ukraine asks for the next rung");
        narrator.step("UA requests the escalation to rung 2", walk.requestEscalation());
        hall.hear("package.escalation-requested", walk.id(), LISTENING);
        hall.decide(walk.ballot(), "HU");
        hall.hear("package.escalated", walk.id(), LISTENING);
        narrator.step("PL reads its package", walk.awaitStanding(2, Hall.PATIENCE));
        narrator.step("A partner reads it", walk.partnerReads());
        narrator.note(walk.partnerSees());
    }
}
