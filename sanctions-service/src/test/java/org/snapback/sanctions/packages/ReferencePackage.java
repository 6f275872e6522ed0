package org.snapback.sanctions.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A package, in the plainest words there are for what may happen to it: what the real one is held against. Its rung 2 is
 * AUTOMATIC from SERIOUS on, its rung 3 from LIMITED on.
 */
final class ReferencePackage {
    static final Map<String, Integer> RUNGS = rungs();
    private static final String IRREVERSIBLE = "ASSET_CONFISCATION";
    private static final int LAST_RUNG = 4;
    private static final int WEEK = 7;
    private static final int PERIOD = 3_652;
    private static final long FOR_EVER = Long.MAX_VALUE;

    final Map<String, String> measures = new LinkedHashMap<>();
    final boolean agrees;
    private final ReferenceWorld world;
    private final Map<String, Snapback> back = new HashMap<>();
    private final Map<String, Long> eased = new HashMap<>();
    private final Map<String, Integer> lifted = new HashMap<>();
    private final Map<Integer, Long> fired = new HashMap<>();
    private final Map<Integer, Integer> firedOn = new HashMap<>();
    private final List<Long> reliefs = new ArrayList<>();
    String stage = "DRAFT";
    int rung;
    private int decided;
    private long escalated = -1;
    private Snapback whole;
    private String pending;
    private String named;
    private long asked;

    ReferencePackage(ReferenceWorld world, boolean agrees) {
        this.world = world;
        this.agrees = agrees;
        RUNGS.keySet().forEach(type -> measures.put(type, "WAITING"));
        world.packages.add(this);
    }

    /** What a ballot is open on; null for nothing. */
    String pending() {
        return pending;
    }

    boolean propose() {
        boolean draft = stage.equals("DRAFT");
        if (draft) {
            stage = "PROPOSED";
            pending = "ADOPTION";
        }
        return draft;
    }

    boolean withdraw() {
        boolean open = stage.equals("DRAFT") || stage.equals("PROPOSED");
        if (open) {
            stage = "WITHDRAWN";
            pending = null;
        }
        return open;
    }

    /** Whether the request is accepted; a null measure means the whole package. */
    boolean ask(String what, String measure) {
        boolean open = pending == null
                && switch (stage) {
                    case "ADOPTED" -> true;
                    case "SUSPENDED" -> what.equals("LIFTING") || corrects(what);
                    case "LIFTED" -> corrects(what);
                    default -> false;
                };
        if (!open || !possible(what, measure)) {
            return false;
        }
        pending = what;
        named = measure;
        asked = world.now;
        return true;
    }

    void close(boolean agreed) {
        String what = pending;
        pending = null;
        if (what == null) {
            return;
        }
        switch (what) {
            case "ADOPTION" -> {
                stage = agreed ? "ADOPTED" : "REJECTED";
                if (agreed) {
                    climb();
                    decided = 1;
                }
            }
            case "ESCALATION" -> {
                if (agreed && stage.equals("ADOPTED")) {
                    climb();
                    decided = rung;
                    escalated = world.now;
                }
            }
            case "CORRIGENDUM", "AMENDMENT", "LISTING", "DELISTING" -> {}
            case "RESCISSION" -> {
                if (agreed) {
                    stage = "RESCINDED";
                    measures.replaceAll((type, its) -> its.equals("WAITING") ? its : "EXPIRED");
                }
            }
            default -> {
                boolean open = stage.equals("ADOPTED") || stage.equals("SUSPENDED") && what.equals("LIFTING");
                if (agreed && open && met(what)) {
                    ease(what);
                }
            }
        }
    }

    void strike(boolean serious) {
        if (!stands()) {
            return;
        }
        if (pending != null && (pending.equals("SUSPENSION") || pending.equals("LIFTING"))) {
            pending = null;
        }
        boolean wasAdopted = stage.equals("ADOPTED");
        snapBack(FOR_EVER);
        boolean recent = firedOn.values().stream().anyMatch(on -> world.day - on < WEEK);
        if (wasAdopted && !recent && (rung == 1 && serious || rung == 2)) {
            climb();
            fired.put(rung, world.now);
            firedOn.put(rung, world.day);
            if ("ESCALATION".equals(pending)) {
                pending = null;
            }
        }
    }

    /** A relief that ended at this moment, heard of now. */
    void relief(long ended) {
        reliefs.add(world.now);
        if (pending != null && (pending.equals("SUSPENSION") || pending.equals("LIFTING")) && asked <= ended) {
            pending = null;
        }
        if (stands()) {
            snapBack(ended);
        }
    }

    /** Ends whatever nothing holds any more. */
    void settle() {
        if (!stands()) {
            return;
        }
        int was = rung;
        int keeps = Math.max(decided, 1);
        while (keeps < rung && isHeld(keeps + 1)) {
            keeps++;
        }
        rung = keeps;
        fired.keySet().removeIf(one -> one > rung);
        firedOn.keySet().removeIf(one -> one > rung);
        RUNGS.forEach((type, its) -> {
            if (its > rung) {
                measures.put(type, "WAITING");
                back.remove(type);
            }
        });
        List<String> ending = measures.keySet().stream()
                .filter(type -> back.containsKey(type) && !isHeld(back.get(type)))
                .toList();
        boolean together = whole != null
                && back.values().stream().anyMatch(one -> one.at == whole.at)
                && back.entrySet().stream()
                        .filter(one -> one.getValue().at == whole.at)
                        .allMatch(one -> ending.contains(one.getKey()));
        if (together && stage.equals("ADOPTED")) {
            stage = whole.was;
            whole = null;
        }
        ending.forEach(type -> measures.put(type, back.remove(type).was));
        if (rung < was || !stage.equals("ADOPTED")) {
            pending = "ESCALATION".equals(pending) ? null : pending;
        }
    }

    private void snapBack(long easedUntil) {
        String was = stage;
        boolean any = false;
        for (String type : measures.keySet()) {
            boolean lifting = measures.get(type).equals("LIFTED");
            boolean rests = measures.get(type).equals("SUSPENDED") || lifting && world.day - lifted.get(type) < PERIOD;
            if (rests && !type.equals(IRREVERSIBLE) && eased.get(type) <= easedUntil) {
                back.put(type, new Snapback(world.now, measures.get(type), lifting ? lifted.get(type) + PERIOD : -1));
                measures.put(type, "IN_FORCE");
                any = true;
            }
        }
        if (any && !was.equals("ADOPTED")) {
            whole = new Snapback(world.now, was, -1);
            stage = "ADOPTED";
        }
    }

    private void ease(String what) {
        String to = what.equals("SUSPENSION") ? "SUSPENDED" : "LIFTED";
        for (String type : measures.keySet()) {
            if (named == null || named.equals(type)) {
                eased.put(type, world.now);
                if (easable(what, type)) {
                    measures.put(type, to);
                    lifted.put(type, world.day);
                    back.remove(type);
                }
            }
        }
        if (named == null) {
            stage = to;
            whole = null;
        }
    }

    private boolean isHeld(int one) {
        return !fired.containsKey(one)
                || world.strikes.stream()
                        .filter(strike -> strike.stands() && (strike.serious || one > 2))
                        .anyMatch(strike -> strike.cameTo(this, fired.get(one)));
    }

    private boolean isHeld(Snapback one) {
        long until = one.lastDay < 0 ? FOR_EVER : momentOf(one.lastDay);
        return escalated > one.at
                || reliefs.stream().anyMatch(at -> at >= one.at && at < until)
                || world.strikes.stream().anyMatch(strike -> strike.stands() && strike.cameTo(this, one.at, until));
    }

    /** A period's end comes in days: it is over for all that happens from the first moment of that day on. */
    private long momentOf(int someDay) {
        return someDay <= world.day ? world.firstOf(someDay) : FOR_EVER;
    }

    private void climb() {
        rung++;
        RUNGS.forEach((type, its) -> {
            if (its == rung) {
                measures.put(type, "IN_FORCE");
            }
        });
    }

    private boolean stands() {
        return List.of("ADOPTED", "SUSPENDED", "LIFTED").contains(stage);
    }

    private static boolean corrects(String what) {
        return List.of("RESCISSION", "CORRIGENDUM", "DELISTING").contains(what);
    }

    private boolean possible(String what, String measure) {
        return switch (what) {
            case "RESCISSION", "CORRIGENDUM", "AMENDMENT", "LISTING", "DELISTING" -> true;
            case "ESCALATION" -> rung < LAST_RUNG;
            default ->
                met(what)
                        && (measure == null
                                ? measures.keySet().stream().anyMatch(one -> easable(what, one))
                                : easable(what, measure));
        };
    }

    private boolean easable(String what, String measure) {
        String its = measures.get(measure);
        boolean suspended = its.equals("SUSPENDED") && what.equals("LIFTING");
        return (its.equals("IN_FORCE") || suspended) && !(what.equals("SUSPENSION") && measure.equals(IRREVERSIBLE));
    }

    private boolean met(String what) {
        return what.equals("SUSPENSION")
                ? world.conditions.contains("AGGRESSION_CEASED")
                : world.conditions.size() == 3;
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

    /**
     * That something is back in force.
     *
     * @param was what it was before
     * @param lastDay of its snapback period; -1 without one
     */
    private record Snapback(long at, String was, int lastDay) {}
}
