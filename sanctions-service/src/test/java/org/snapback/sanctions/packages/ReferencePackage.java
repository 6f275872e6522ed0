package org.snapback.sanctions.packages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An adopted package, in the plainest words there are for what may happen to it: what the real one is held against. Its
 * rung 2 is AUTOMATIC from SERIOUS on, its rung 3 from LIMITED on.
 */
final class ReferencePackage {
    static final Map<String, Integer> RUNGS = rungs();
    private static final String IRREVERSIBLE = "ASSET_CONFISCATION";
    private static final int LAST_RUNG = 4;

    final Map<String, String> measures = new LinkedHashMap<>();
    final Set<String> conditions = new HashSet<>();
    private final Set<String> periodOver = new HashSet<>();
    String stage = "ADOPTED";
    int rung = 1;
    private String pending;
    private String named;
    private boolean weekSinceAutomatic = true;

    ReferencePackage() {
        RUNGS.forEach((type, its) -> measures.put(type, its == 1 ? "IN_FORCE" : "WAITING"));
    }

    /** Whether the request is accepted; a null measure means the whole package. */
    boolean ask(String what, String measure) {
        boolean open =
                (stage.equals("ADOPTED") || stage.equals("SUSPENDED") && what.equals("LIFTING")) && pending == null;
        boolean possible = what.equals("ESCALATION")
                ? rung < LAST_RUNG
                : met(what)
                        && (measure == null
                                ? measures.keySet().stream().anyMatch(one -> easable(what, one))
                                : easable(what, measure));
        if (open && possible) {
            pending = what;
            named = measure;
        }
        return open && possible;
    }

    void close(boolean agreed) {
        String what = pending;
        pending = null;
        if (what == null || !agreed) {
            return;
        }
        if (what.equals("ESCALATION")) {
            climb();
        } else if (met(what)) {
            String eased = what.equals("SUSPENSION") ? "SUSPENDED" : "LIFTED";
            for (String measure : measures.keySet()) {
                if (easable(what, measure) && (named == null || named.equals(measure))) {
                    measures.put(measure, eased);
                }
            }
            stage = named == null ? eased : stage;
        }
    }

    void strike(boolean serious) {
        if (pending != null && !pending.equals("ESCALATION")) {
            pending = null;
        }
        boolean wasAdopted = stage.equals("ADOPTED");
        for (String measure : measures.keySet()) {
            String its = measures.get(measure);
            boolean back = its.equals("SUSPENDED") || its.equals("LIFTED") && !periodOver.contains(measure);
            if (back && !measure.equals(IRREVERSIBLE)) {
                measures.put(measure, "IN_FORCE");
                stage = "ADOPTED";
            }
        }
        if (wasAdopted && weekSinceAutomatic && (rung == 1 && serious || rung == 2)) {
            climb();
            pending = null;
            weekSinceAutomatic = false;
        }
    }

    void aWeekPasses() {
        weekSinceAutomatic = true;
    }

    void snapbackPeriodsEnd() {
        measures.forEach((measure, its) -> {
            if (its.equals("LIFTED")) {
                periodOver.add(measure);
            }
        });
    }

    private void climb() {
        rung++;
        RUNGS.forEach((type, its) -> {
            if (its == rung) {
                measures.put(type, "IN_FORCE");
            }
        });
    }

    private boolean easable(String what, String measure) {
        String its = measures.get(measure);
        boolean eased = its.equals("SUSPENDED") && what.equals("LIFTING");
        return (its.equals("IN_FORCE") || eased) && !(what.equals("SUSPENSION") && measure.equals(IRREVERSIBLE));
    }

    private boolean met(String what) {
        return what.equals("SUSPENSION") ? conditions.contains("AGGRESSION_CEASED") : conditions.size() == 3;
    }

    private static Map<String, Integer> rungs() {
        Map<String, Integer> rungs = new LinkedHashMap<>();
        rungs.put("EXPORT_BAN", 1);
        rungs.put(IRREVERSIBLE, 1);
        rungs.put("IMPORT_BAN", 2);
        rungs.put("TRAVEL_BAN", 3);
        rungs.put("SERVICES_BAN", LAST_RUNG);
        return rungs;
    }
}
