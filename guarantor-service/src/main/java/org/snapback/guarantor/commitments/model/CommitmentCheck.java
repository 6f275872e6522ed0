package org.snapback.guarantor.commitments.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.problem.Violation;

/**
 * A commitment is affirmative and clearly formulated: it says who does what, how much of it, by when, and how that is
 * verified. Source: the recommendations on security guarantees of September 2022, "affirmative and clearly formulated".
 */
public sealed interface CommitmentCheck {
    /** The first and the last moment that a commitment can be due at: the Compact's decades, and no slip of the hand. */
    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** It says all that it must. */
    record Complete(CommitmentTerms terms) implements CommitmentCheck {}

    /** It does not; every broken rule is named. */
    record Incomplete(List<Violation> violations) implements CommitmentCheck {}

    /** Judges a draft. One without milestones has a single one: the whole, when it is due. */
    static CommitmentCheck of(CommitmentDraft draft) {
        List<Violation> found = new ArrayList<>();
        required(draft.guarantor(), "/guarantor", "Who: the guarantor that promises", found);
        required(draft.pillar(), "/pillar", "The pillar that it belongs to", found);
        required(draft.nature(), "/nature", "MILITARY, INFRASTRUCTURAL, TECHNICAL or INFORMATION", found);
        required(draft.mode(), "/mode", "PREVENTIVE where it stands at all times, RESPONSE where it is called", found);
        required(draft.what(), "/what", "What is promised", found);
        Optional<HowMuch> howMuch = FigureCheck.read(draft.howMuch(), "/howMuch", found);
        required(draft.by(), "/by", "By when", found);
        required(draft.verification(), "/verification", "How it is verified that the promise was kept", found);
        Flag flag = draft.flag() == null ? Flag.NONE : draft.flag();
        if (flag != Flag.NONE && draft.pillar() != null && !draft.pillar().knowsFlag()) {
            found.add(new Violation("/flag", "flag", "NONE; only TRAINING and JOINT_EXERCISES have another"));
        }
        inRange(draft.by(), "/by", found);
        Optional<Duration> answerWithin = AnswerTerm.read(draft, found);
        List<Milestone> milestones = Schedule.read(draft, howMuch, found);
        if (!found.isEmpty()) {
            return new Incomplete(found);
        }
        return new Complete(new CommitmentTerms(
                draft.pillar(),
                draft.nature(),
                draft.mode(),
                flag,
                draft.confidential(),
                draft.what(),
                howMuch.orElseThrow(),
                draft.by(),
                draft.verification(),
                answerWithin,
                milestones));
    }

    /** Judges a moment at which something is due. */
    static void inRange(Instant due, String pointer, List<Violation> found) {
        if (due != null && (due.isBefore(EARLIEST) || !due.isBefore(LATEST))) {
            found.add(new Violation(pointer, "range", "A moment from " + EARLIEST + " on and before " + LATEST));
        }
    }

    private static void required(Object limb, String pointer, String what, List<Violation> found) {
        if (limb == null || limb instanceof String text && text.isBlank()) {
            found.add(new Violation(pointer, "required", what));
        }
    }
}
