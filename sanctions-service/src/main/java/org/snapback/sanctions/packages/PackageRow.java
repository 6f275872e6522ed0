package org.snapback.sanctions.packages;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.sanctions.packages.model.AutomaticRung;
import org.snapback.sanctions.packages.model.Clause;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.EasingTerms;
import org.snapback.sanctions.packages.model.Footing;
import org.snapback.sanctions.packages.model.Former;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.Readership;
import org.snapback.sanctions.packages.model.Standing;
import org.snapback.sanctions.packages.model.SunsetDate;

/** A package as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "package")
class PackageRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PackageStage stage;

    @Column(updatable = false)
    boolean exercise;

    @Column(columnDefinition = "text")
    String author;

    @Column(columnDefinition = "text")
    String title;

    @Column(columnDefinition = "text")
    String rationale;

    @Column(name = "legal_basis", columnDefinition = "text")
    String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DecisionRule rule;

    boolean urgent;

    @Column(name = "decision_window", columnDefinition = "text")
    String decisionWindow;

    @Convert(converter = ClausesColumn.class)
    @Column(columnDefinition = "text")
    List<Clause> clauses;

    @Column(name = "drafted_at")
    Instant draftedAt;

    /** The package whose text it began with. */
    @Column(name = "copied_from")
    UUID copiedFrom;

    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(name = "proposed_at")
    Instant proposedAt;

    Instant deadline;

    @Column(name = "canonical_text", columnDefinition = "text")
    String canonicalText;

    @Column(columnDefinition = "text")
    String digest;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(columnDefinition = "text")
    String reason;

    @Column(columnDefinition = "text[]")
    List<String> bound = List.of();

    @Convert(converter = ExceptedColumn.class)
    @Column(columnDefinition = "text")
    Map<String, List<String>> excepted = Map.of();

    int rung;

    @Convert(converter = AutomaticColumn.class)
    @Column(columnDefinition = "text")
    List<AutomaticRung> automatic = List.of();

    @Convert(converter = EasingTermsColumn.class)
    @Column(columnDefinition = "text")
    EasingTerms easing;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmation_rule", columnDefinition = "text")
    ConfirmationRule confirmationRule;

    @Column(name = "review_every", columnDefinition = "text")
    String reviewEvery;

    @Column(name = "sunset_date")
    LocalDate sunsetDate;

    @Column(name = "sunset_zone", columnDefinition = "text")
    String sunsetZone;

    /** When it expires, from its adoption on. */
    @Column(name = "sunset_at")
    Instant sunsetAt;

    /** The consequence by which it is back as a whole; null where nothing but ballots put it where it is. */
    @Column(name = "rests_on")
    UUID restsOn;

    @ElementCollection
    @CollectionTable(name = "package_sponsor", joinColumns = @JoinColumn(name = "package_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, SponsorRow> sponsors = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "package_elector", joinColumns = @JoinColumn(name = "package_id"))
    @Column(name = "state", columnDefinition = "text")
    Set<String> electorate = new HashSet<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rung, id")
    List<MeasureRow> measures = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<EscalationRow> escalations = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<EasingRow> easings = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<RescissionRow> rescissions = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<CorrigendumRow> corrigenda = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<AmendmentRow> amendments = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("requestedAt")
    List<AnnexChangeRow> annexChanges = new ArrayList<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("at")
    List<ConsequenceRow> consequences = new ArrayList<>();

    PackageTerms terms() {
        return new PackageTerms(
                title,
                rationale,
                legalBasis,
                rule,
                urgent,
                Duration.parse(decisionWindow),
                clauses,
                automatic,
                easing,
                confirmationRule,
                reviewEvery == null ? null : Period.parse(reviewEvery),
                sunsetDate == null ? null : new SunsetDate(sunsetDate, ZoneId.of(sunsetZone)));
    }

    void write(PackageTerms terms) {
        title = terms.title();
        rationale = terms.rationale();
        legalBasis = terms.legalBasis();
        rule = terms.rule();
        urgent = terms.urgent();
        decisionWindow = terms.decisionWindow().toString();
        clauses = terms.clauses();
        automatic = terms.automatic();
        easing = terms.easing();
        confirmationRule = terms.confirmationRule();
        reviewEvery = terms.reviewEvery() == null ? null : terms.reviewEvery().toString();
        SunsetDate sunset = terms.sunsetOn();
        sunsetDate = sunset == null ? null : sunset.date();
        sunsetZone = sunset == null ? null : sunset.zone().getId();
    }

    Readership readership() {
        return new Readership(stage, exercise, proposedAt != null, circle(), electorate);
    }

    /** The states that sponsor it. */
    Set<String> sponsoring() {
        return states(SponsorStanding::sponsors);
    }

    /** Its sponsors and the states that the decisions on its rungs and its text bind. */
    Set<String> concerned() {
        Set<String> states = sponsoring();
        states.addAll(bound);
        escalations.forEach(escalation -> states.addAll(escalation.bound));
        amendments.forEach(amendment -> states.addAll(amendment.bound));
        annexChanges.forEach(change -> states.addAll(change.bound));
        return states;
    }

    /** The states that see it as a draft: its sponsors and those that are invited. */
    Set<String> circle() {
        return states(SponsorStanding::sees);
    }

    /** The measures in the order in which they are shown, which pointers into them count. */
    List<MeasureRow> measuresInOrder() {
        return measures.stream()
                .sorted(Comparator.comparingInt((MeasureRow measure) -> measure.rung)
                        .thenComparing(measure -> measure.id.toString()))
                .toList();
    }

    /** The measures of the rungs that stand, in the same order. */
    List<MeasureRow> standingMeasures() {
        return measuresInOrder().stream()
                .filter(measure -> measure.rung <= rung)
                .toList();
    }

    /** The measures of one rung. */
    List<MeasureRow> onRung(int wanted) {
        return measuresInOrder().stream()
                .filter(measure -> measure.rung == wanted)
                .toList();
    }

    Optional<MeasureRow> measure(UUID wanted) {
        return measures.stream().filter(measure -> measure.id.equals(wanted)).findFirst();
    }

    /** The escalation that a ballot is open on. */
    Optional<EscalationRow> pendingEscalation() {
        return escalations.stream().filter(EscalationRow::pending).findFirst();
    }

    /** The suspension or lifting that a ballot is open on. */
    Optional<EasingRow> pendingEasing() {
        return easings.stream().filter(EasingRow::pending).findFirst();
    }

    /** What a ballot is open on since the adoption. */
    Optional<Question> question() {
        return Stream.of(escalations, easings, rescissions, corrigenda, amendments, annexChanges)
                .<Question>flatMap(List::stream)
                .filter(Question::pending)
                .findFirst();
    }

    /** The same where this ballot is to decide it. */
    Optional<Question> question(UUID ballot) {
        return question().filter(asked -> asked.ballotId().equals(ballot));
    }

    /** Whether this ballot is to decide on its adoption or on what has been asked since. */
    boolean waitsFor(UUID ballot) {
        return ballot.equals(ballotId) || question(ballot).isPresent();
    }

    /** Where it stands, for what a confirmed encroachment does to it. A rung that was fired in error is no last one. */
    Standing standing() {
        Instant lastAutomatic = consequences.stream()
                .filter(consequence -> consequence.rung != null && consequence.rungEndedAt == null)
                .map(consequence -> consequence.at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Standing(
                stage, rung, automatic, measures.stream().map(MeasureRow::part).toList(), lastAutomatic);
    }

    /** What of it stands on encroachments, for what ends with a confirmation. */
    Footing footing(List<Footing.Ground> grounds) {
        List<EscalationRow> escalated = escalations.stream()
                .filter(escalation -> escalation.outcome == EscalationOutcome.ESCALATED)
                .toList();
        int decided =
                escalated.stream().mapToInt(escalation -> escalation.rung).max().orElse(1);
        Map<Integer, Instant> fired = consequences.stream()
                .filter(one -> one.rung != null && one.rungEndedAt == null)
                .collect(Collectors.toMap(one -> one.rung, one -> one.at, (first, second) -> second));
        return new Footing(
                stage,
                rung,
                decided,
                escalated.stream()
                        .map(escalation -> escalation.decidedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                fired,
                automatic,
                restsOn == null ? null : consequence(restsOn).at,
                measures.stream()
                        .filter(measure -> measure.restsOn != null)
                        .map(MeasureRow::back)
                        .toList(),
                grounds);
    }

    /** What one of its measures that rests on a consequence was before. */
    Former formerOf(MeasureRow measure) {
        return consequence(measure.restsOn).formerOf(measure.id).orElseThrow();
    }

    /** A consequence that something of it rests on. */
    ConsequenceRow consequence(UUID wanted) {
        return consequences.stream()
                .filter(one -> one.id.equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** When a ballot last eased the measure, by itself or with the package; empty if never. */
    Optional<Instant> lastEased(MeasureRow measure) {
        return easings.stream()
                .filter(one -> one.outcome == EasingOutcome.EASED)
                .filter(one -> one.ofWholePackage() || one.measures.contains(measure.id))
                .map(one -> one.decidedAt)
                .max(Comparator.naturalOrder());
    }

    private Set<String> states(Predicate<SponsorStanding> wanted) {
        Set<String> states = new TreeSet<>();
        sponsors.forEach((state, sponsor) -> {
            if (wanted.test(sponsor.standing())) {
                states.add(state);
            }
        });
        return states;
    }
}
