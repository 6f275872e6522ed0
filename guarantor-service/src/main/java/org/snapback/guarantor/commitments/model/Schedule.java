package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.problem.Violation;

/** Reads a commitment's milestones: in order of due date, none after the whole is due, and together the whole. */
final class Schedule {
    private Schedule() {}

    /**
     * The milestones as written; the whole, due at the end, where there are none.
     *
     * @param whole what they must add up to; empty where that itself is wrong
     * @param found takes every rule that is broken
     */
    static List<Milestone> read(CommitmentDraft draft, Optional<HowMuch> whole, List<Violation> found) {
        List<CommitmentDraft.Part> parts = draft.milestones() == null ? List.of() : draft.milestones();
        if (parts.isEmpty()) {
            return whole.filter(all -> draft.by() != null)
                    .map(all -> List.of(new Milestone(1, draft.by(), all)))
                    .orElse(List.of());
        }
        int before = found.size();
        List<Milestone> milestones = new ArrayList<>();
        Instant last = null;
        for (int i = 0; i < parts.size(); i++) {
            String pointer = "/milestones/" + i;
            Instant due = parts.get(i).due();
            due(due, last, draft.by(), pointer + "/due", found);
            last = due == null ? last : due;
            Optional<HowMuch> part = FigureCheck.read(parts.get(i).howMuch(), pointer + "/howMuch", found);
            if (part.isPresent()
                    && whole.isPresent()
                    && !part.get().unit().equals(whole.get().unit())) {
                found.add(new Violation(
                        pointer + "/howMuch",
                        "same-unit",
                        "In " + whole.get().unit().name() + ", as the whole: different units are never added"));
            }
            if (part.isPresent() && due != null) {
                milestones.add(new Milestone(i + 1, due, part.get()));
            }
        }
        if (found.size() == before && whole.isPresent()) {
            addUp(milestones, whole.get(), found);
        }
        return milestones;
    }

    private static void due(Instant due, Instant last, Instant by, String pointer, List<Violation> found) {
        if (due == null) {
            found.add(new Violation(pointer, "required", "By when"));
            return;
        }
        CommitmentCheck.inRange(due, pointer, found);
        if (last != null && !due.isAfter(last)) {
            found.add(new Violation(pointer, "order", "After " + last + ", when the milestone before it is due"));
        }
        if (by != null && due.isAfter(by)) {
            found.add(new Violation(pointer, "order", "Not after " + by + ", when the whole is due"));
        }
    }

    private static void addUp(List<Milestone> milestones, HowMuch whole, List<Violation> found) {
        try {
            long sum = milestones.stream()
                    .mapToLong(milestone -> milestone.howMuch().value())
                    .reduce(0, HowMuch::add);
            if (sum != whole.value()) {
                found.add(new Violation(
                        "/milestones", "sum", "Together " + whole.value() + ", the whole; they make " + sum));
            }
        } catch (ArithmeticException e) {
            found.add(new Violation("/milestones", "sum", "Together " + whole.value() + ", the whole; they make more"));
        }
    }
}
