package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.PackageTerms;

/** Begins packages and edits their text. */
@ApplicationScoped
class Drafting {
    private static final Map<String, Function<PackageTerms, Object>> PARTS = parts();

    private final Desk desk;
    private final PackageRepository packages;
    private final DraftJournal journal;
    private final Pace pace;
    private final Clock clock;

    Drafting(Desk desk, PackageRepository packages, DraftJournal journal, Pace pace, Clock clock) {
        this.desk = desk;
        this.packages = packages;
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
    }

    /** A new draft of the caller's state. */
    Outcome<PackageRow> draft(PackageBody body) {
        boolean exercise = body.isExercise();
        return desk.actingMember()
                .flatMap(author -> checked(body.terms(window(exercise))).map(ok -> begin(author, ok, exercise)));
    }

    /** Replaces a draft's text; an edit that changes nothing is no event. */
    Outcome<PackageRow> edit(UUID id, String ifMatch, PackageBody body) {
        return desk.toEdit(id, ifMatch)
                .flatMap(row -> Desk.refusedOr(turned(row, body), row))
                .flatMap(row -> checked(body.terms(window(row.exercise))).map(ok -> write(row, ok)));
    }

    private Duration window(boolean exercise) {
        return pace.of(PackageTerms.MOST_WINDOW, exercise);
    }

    private static Optional<Refusal> turned(PackageRow row, PackageBody body) {
        return body.contradicts(row.exercise)
                ? Optional.of(Refusal.of(
                        CommonProblem.VALIDATION,
                        "The package cannot become " + (row.exercise ? "real" : "an exercise"),
                        List.of(new Violation(
                                "/exercise", "fixed", "What it has been from its first draft on: " + row.exercise))))
                : Optional.empty();
    }

    private PackageRow begin(String author, PackageTerms terms, boolean exercise) {
        PackageRow row = begun(author, terms, exercise, clock.instant());
        journal.drafted(row);
        packages.persist(row);
        return row;
    }

    /** The row of a new draft, which is neither told of nor kept yet. */
    static PackageRow begun(String author, PackageTerms terms, boolean exercise, Instant now) {
        PackageRow row = new PackageRow();
        row.id = Ids.next();
        row.stage = PackageStage.DRAFT;
        row.exercise = exercise;
        row.author = author;
        row.draftedAt = now;
        row.sponsors.put(author, SponsorRow.author(now));
        row.write(terms);
        return row;
    }

    private PackageRow write(PackageRow row, PackageTerms terms) {
        PackageTerms before = row.terms();
        Set<String> changed = new TreeSet<>();
        PARTS.forEach((name, part) -> {
            if (!Objects.equals(part.apply(before), part.apply(terms))) {
                changed.add(name);
            }
        });
        if (!changed.isEmpty()) {
            row.write(terms);
            journal.edited(row, changed);
        }
        return row;
    }

    /** What is wrong already in a draft: two clauses of one type, a rung that is AUTOMATIC twice. */
    private static Outcome<PackageTerms> checked(PackageTerms terms) {
        List<Violation> violations = terms.repetitions();
        return violations.isEmpty()
                ? Outcome.done(terms)
                : Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "Something stands twice", violations));
    }

    private static Map<String, Function<PackageTerms, Object>> parts() {
        Map<String, Function<PackageTerms, Object>> parts = new LinkedHashMap<>();
        parts.put("title", PackageTerms::title);
        parts.put("rationale", PackageTerms::rationale);
        parts.put("legalBasis", PackageTerms::legalBasis);
        parts.put("rule", PackageTerms::rule);
        parts.put("urgent", PackageTerms::urgent);
        parts.put("decisionWindow", PackageTerms::decisionWindow);
        parts.put("clauses", PackageTerms::clauses);
        parts.put("automatic", PackageTerms::automatic);
        parts.put("easing", PackageTerms::easing);
        parts.put("confirmationRule", PackageTerms::confirmationRule);
        parts.put("reviewEvery", PackageTerms::reviewEvery);
        parts.put("sunsetOn", PackageTerms::sunsetOn);
        return parts;
    }
}
