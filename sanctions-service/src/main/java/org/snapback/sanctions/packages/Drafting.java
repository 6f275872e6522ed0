package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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
    private final Clock clock;

    Drafting(Desk desk, PackageRepository packages, DraftJournal journal, Clock clock) {
        this.desk = desk;
        this.packages = packages;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new draft of the caller's state. */
    Outcome<PackageRow> draft(PackageTerms terms) {
        return desk.actingMember().flatMap(author -> checked(terms).map(ok -> begin(author, ok)));
    }

    /** Replaces a draft's text; an edit that changes nothing is no event. */
    Outcome<PackageRow> edit(UUID id, String ifMatch, PackageTerms terms) {
        return desk.toEdit(id, ifMatch).flatMap(row -> checked(terms).map(ok -> write(row, ok)));
    }

    private PackageRow begin(String author, PackageTerms terms) {
        PackageRow row = begun(author, terms, clock.instant());
        journal.drafted(row);
        packages.persist(row);
        return row;
    }

    /** The row of a new draft, which is neither told of nor kept yet. */
    static PackageRow begun(String author, PackageTerms terms, Instant now) {
        PackageRow row = new PackageRow();
        row.id = Ids.next();
        row.stage = PackageStage.DRAFT;
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
