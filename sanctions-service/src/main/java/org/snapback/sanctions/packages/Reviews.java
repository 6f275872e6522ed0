package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.EasingKind;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.ReviewSchedule;
import org.snapback.sanctions.packages.model.SunsetDate;
import org.snapback.sanctions.roster.Roster;

/**
 * Reviews packages in time, and ends those whose sunset has come. While a condition of easing is unmet a review asks whether
 * to END the package, by the rule for lifting, and the package continues unless that carries; once all are met it asks to
 * lift it, so that it can snap back. Undecided a package expires only by its own sunset.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reviews {
    private static final Duration ANOTHER_QUESTION = Duration.ofMinutes(1);

    private final ReviewRepository reviews;
    private final PackageRepository packages;
    private final Roster roster;
    private final Easing easing;
    private final Effects effects;
    private final DesignationLives designations;
    private final ReviewJournal journal;
    private final PackageJournal outcomes;
    private final PackageSettings settings;
    private final Pace pace;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            PackageRepository packages,
            Roster roster,
            Easing easing,
            Effects effects,
            DesignationLives designations,
            ReviewJournal journal,
            PackageJournal outcomes,
            PackageSettings settings,
            Pace pace,
            Clock clock) {
        this.reviews = reviews;
        this.packages = packages;
        this.roster = roster;
        this.easing = easing;
        this.effects = effects;
        this.designations = designations;
        this.journal = journal;
        this.outcomes = outcomes;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** The package has just been adopted: its first review and its sunset are set, as far as its text foresees them. */
    void begin(PackageRow row) {
        row.sunsetAt = Optional.ofNullable(row.terms().sunsetOn())
                .map(SunsetDate::moment)
                .orElse(null);
        next(row, row.decidedAt);
    }

    /** Whether a ballot decides on the end of some package. */
    boolean waitFor(UUID ballotId) {
        return reviews.byBallot(ballotId).isPresent();
    }

    /** Asks for one ballot that is due. Answers whether there was one. */
    boolean askOneDue() {
        Optional<PackageRow> due = reviews.lockDue(clock.instant()).flatMap(packages::findByIdOptional);
        due.ifPresent(row -> ask(row, reviews.open(row.id).orElseThrow()));
        return due.isPresent();
    }

    /** Ends one package whose sunset has come. Answers whether there was one. */
    boolean expireOneDue() {
        Optional<PackageRow> due = reviews.lockSunset(clock.instant()).flatMap(packages::findByIdOptional);
        due.ifPresent(row -> {
            reviews.open(row.id).ifPresent(open -> open.decide(ReviewOutcome.OVERTAKEN, "It expired", clock.instant()));
            journal.expired(row, end(row), clock.instant());
            designations.follow(row.id);
        });
        return due.isPresent();
    }

    /**
     * Applies the end of a review's ballot.
     *
     * @return whether the ballot was one on a review of the package
     */
    boolean apply(PackageRow row, Verdict verdict) {
        Optional<ReviewRow> found =
                reviews.byBallot(verdict.ballotId()).filter(review -> review.packageId.equals(row.id));
        found.ifPresent(review -> apply(row, review, verdict));
        return found.isPresent();
    }

    private void apply(PackageRow row, ReviewRow review, Verdict verdict) {
        Instant now = clock.instant();
        if (PackageLife.TRANSITIONS.after(row.stage, PackageAct.EXPIRE).isEmpty()) {
            review.decide(ReviewOutcome.OVERTAKEN, PackageLife.TRANSITIONS.refusal(row.stage, PackageAct.EXPIRE), now);
            outcomes.ignored(row, verdict, review.outcomeReason);
        } else if (verdict.outcome() != Verdict.Outcome.ADOPTED) {
            goOn(row, review, verdict.reason(), now);
        } else if (reviews.isConfirmedSince(review.askedAt, row.exercise)) {
            goOn(row, review, "An encroachment was confirmed while the guarantors voted", now);
        } else {
            review.decide(ReviewOutcome.ENDED, verdict.reason(), now);
            journal.ended(row, review, end(row));
        }
    }

    private void goOn(PackageRow row, ReviewRow review, String why, Instant now) {
        review.decide(ReviewOutcome.CONTINUED, why, now);
        journal.continued(row, review, next(row, later(review.dueAt, now)));
    }

    private void ask(PackageRow row, ReviewRow review) {
        Instant now = clock.instant();
        if (row.stage == PackageStage.LIFTED) {
            decideUnasked(row, review, ReviewOutcome.SKIPPED, "The package is lifted", now);
        } else if (!easing.missing(row, EasingKind.LIFTING).isEmpty()) {
            askForItsEnd(row, review, now);
        } else if (row.question().isPresent()) {
            // One question at a time, also of a review: its lifting is asked for when that is decided.
            review.askAt = now.plus(ANOTHER_QUESTION);
        } else {
            EasingRow asked = easing.atReview(row, review.dueAt);
            decideUnasked(
                    row,
                    review,
                    ReviewOutcome.LIFTING_ASKED,
                    "All conditions are confirmed: ballot " + asked.ballotId + " decides whether it is lifted",
                    now);
        }
    }

    private void askForItsEnd(PackageRow row, ReviewRow review, Instant now) {
        review.ballotId = Ids.next();
        review.askedAt = now;
        review.deadline = now.plus(row.terms().decisionWindow());
        row.electorate.addAll(roster.acceded());
        journal.endingRequested(row, review);
    }

    private void decideUnasked(PackageRow row, ReviewRow review, ReviewOutcome outcome, String why, Instant now) {
        review.decide(outcome, why, now);
        next(row, later(review.dueAt, now));
    }

    private List<MeasureRow> end(PackageRow row) {
        row.stage = PackageLife.TRANSITIONS.after(row.stage, PackageAct.EXPIRE).orElseThrow();
        row.restsOn = null;
        return effects.end(row);
    }

    /** Sets the package's next review after a moment; gives its due moment, null where the text foresees none. */
    private Instant next(PackageRow row, Instant after) {
        if (row.terms().reviewEvery() == null) {
            return null;
        }
        // The decided review is written first: there is one open review a package.
        reviews.flush();
        Duration lead = pace.of(settings.reviewLead(), row.exercise);
        ReviewRow review = new ReviewRow();
        review.id = Ids.next();
        review.packageId = row.id;
        review.dueAt = ReviewSchedule.next(row.decidedAt, row.terms().reviewEvery(), after);
        review.askAt = review.dueAt.minus(lead);
        reviews.persist(review);
        return review.dueAt;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
