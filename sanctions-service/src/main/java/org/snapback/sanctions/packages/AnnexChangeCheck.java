package org.snapback.sanctions.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;

/** What is wrong with a listing or delisting: all at once, with pointers that count the body's own lists. */
final class AnnexChangeCheck {
    private final AnnexChangeKind kind;
    private final DraftAnnex register;
    private final RevisedAnnexes annexes;
    private final List<Violation> found = new ArrayList<>();

    private AnnexChangeCheck(AnnexChangeKind kind, DraftAnnex register, RevisedAnnexes annexes) {
        this.kind = kind;
        this.register = register;
        this.annexes = annexes;
    }

    static List<Violation> violations(
            PackageRow row, AnnexChangeKind kind, AnnexChangeBody body, DraftAnnex register, RevisedAnnexes annexes) {
        AnnexChangeCheck check = new AnnexChangeCheck(kind, register, annexes);
        check.measures(row, body);
        return check.found;
    }

    private void measures(PackageRow row, AnnexChangeBody body) {
        long all = body.measures().stream()
                .mapToLong(part -> part.subjects().size())
                .sum();
        if (all > AnnexChangeBody.MOST_SUBJECTS) {
            found.add(new Violation(
                    "/measures",
                    "at-most-500-subjects",
                    "Name at most " + AnnexChangeBody.MOST_SUBJECTS + " subjects in all; these are " + all));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.measures().size(); i++) {
            AnnexChange part = body.measures().get(i);
            String pointer = "/measures/" + i;
            if (!seen.add(part.id())) {
                found.add(new Violation(pointer + "/id", "unique", "Name a measure once"));
            }
            if (row.measure(part.id()).isEmpty()) {
                found.add(new Violation(pointer + "/id", "no-such-measure", "Name a measure of this package"));
            } else {
                subjects(pointer + "/subjects/", part);
            }
        }
    }

    private void subjects(String pointer, AnnexChange part) {
        Set<UUID> designated = annexes.designated(part.id(), part.subjects());
        Set<UUID> unknown = kind == AnnexChangeKind.LISTING ? register.unknown(part.subjects()) : Set.of();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < part.subjects().size(); i++) {
            UUID subject = part.subjects().get(i);
            if (!seen.add(subject)) {
                found.add(new Violation(pointer + i, "unique", "Name a subject once"));
            } else if (unknown.contains(subject)) {
                found.add(new Violation(pointer + i, "unknown-subject", "Name a subject of the register"));
            } else if (kind == AnnexChangeKind.LISTING && designated.contains(subject)) {
                found.add(new Violation(pointer + i, "already-designated", "The annex names this subject already"));
            } else if (kind == AnnexChangeKind.DELISTING && !designated.contains(subject)) {
                found.add(new Violation(pointer + i, "not-designated", "Name a subject that the annex names"));
            }
        }
    }
}
