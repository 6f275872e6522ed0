package org.snapback.guarantor.implementations.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.snapback.runtime.problem.Violation;

/** What each stage needs to be said of it. */
public final class ReportCheck {
    private ReportCheck() {}

    /** Every rule that the report breaks; none where it is complete. */
    public static List<Violation> violations(Report report, Instant now) {
        if (report.stage() == null || !report.stage().isReported()) {
            return List.of(
                    new Violation("/stage", "reported", "One of IN_PROGRESS, IN_FORCE, PARTLY_IN_FORCE, REFUSED"));
        }
        Stage stage = report.stage();
        List<Violation> found = new ArrayList<>();
        boolean reasons = stage == Stage.PARTLY_IN_FORCE || stage == Stage.REFUSED;
        presence(found, "/legalAct", report.legalAct() != null, stage.isCarried(), stage != Stage.REFUSED);
        presence(
                found,
                "/partialScope",
                report.partialScope() != null,
                stage == Stage.PARTLY_IN_FORCE,
                stage == Stage.PARTLY_IN_FORCE);
        presence(found, "/reasons", report.reasons() != null, reasons, reasons);
        if (report.legalAct() != null) {
            act(found, report.legalAct(), stage, now);
        }
        return found;
    }

    private static void presence(
            List<Violation> found, String pointer, boolean present, boolean required, boolean allowed) {
        if (required && !present) {
            found.add(new Violation(pointer, "required", "What is reported needs it"));
        }
        if (present && !allowed) {
            found.add(new Violation(pointer, "absent", "What is reported has none"));
        }
    }

    private static void act(List<Violation> found, LegalAct act, Stage stage, Instant now) {
        try {
            ZoneId.of(act.zone());
        } catch (DateTimeException e) {
            found.add(new Violation("/legalAct/zone", "time-zone", "A time zone's name such as Europe/Warsaw"));
        }
        if (stage.isCarried() && act.entryIntoForce().isAfter(now)) {
            found.add(new Violation(
                    "/legalAct/entryIntoForce",
                    "not-ahead",
                    "Not after now, " + now + "; until the act is law the measure is IN_PROGRESS"));
        }
    }
}
