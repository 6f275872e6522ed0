package org.snapback.sanctions.packages.model;

import java.util.ArrayList;
import java.util.List;
import org.snapback.runtime.problem.Violation;

/** Which rungs may come into force by themselves. */
final class AutomaticCheck {
    private AutomaticCheck() {}

    /** Every AUTOMATIC rung that the package does not have, and every measure that may not stand on one. */
    static List<Violation> violations(List<AutomaticRung> automatic, List<MeasureTerms> measures) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < automatic.size(); i++) {
            int rung = automatic.get(i).rung();
            if (rung < 2) {
                found.add(new Violation(
                        "/automatic/" + i + "/rung", "range", "Rung 1 stands from the adoption on; name one from 2"));
            }
            if (measures.stream().noneMatch(measure -> measure.rung() == rung)) {
                found.add(new Violation(
                        "/automatic/" + i + "/rung", "no-such-rung", "There is no measure on rung " + rung));
            }
            for (int m = 0; m < measures.size(); m++) {
                MeasureTerms measure = measures.get(m);
                if (measure.rung() == rung && !measure.type().mayBeAutomatic()) {
                    found.add(new Violation(
                            "/measures/" + m + "/type",
                            "never-automatic",
                            "Put it on another rung: " + measure.type() + " is never automatic, and rung " + rung
                                    + " is"));
                }
            }
        }
        return found;
    }
}
