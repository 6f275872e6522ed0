package org.snapback.guarantor.commitments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Formula;
import org.snapback.guarantor.commitments.model.CommitmentNature;
import org.snapback.guarantor.commitments.model.CommitmentTerms;
import org.snapback.guarantor.commitments.model.Flag;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Milestone;
import org.snapback.guarantor.commitments.model.Mode;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Progress;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.commitments.model.Unit;

/** A commitment as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "commitment")
class CommitmentRow {
    @Id
    UUID id;

    long version;

    @Column(name = "agreement_id")
    UUID agreementId;

    /** The stage of the agreement when this row was read. */
    @Formula("(SELECT a.stage FROM agreement a WHERE a.id = agreement_id)")
    String agreementStage;

    @Column(columnDefinition = "text")
    String guarantor;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Pillar pillar;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    CommitmentNature nature;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Mode mode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Flag flag;

    boolean confidential;

    @Column(columnDefinition = "text")
    String what;

    @Column(columnDefinition = "text")
    String verification;

    /** Within what it is answered when it is called, ISO 8601; null where the general term counts. */
    @Column(name = "answer_within", columnDefinition = "text")
    String answerWithin;

    long value;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", columnDefinition = "text")
    Unit.Kind unitKind;

    @Column(columnDefinition = "text")
    String unit;

    Instant due;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "next_due_at")
    Instant nextDueAt;

    boolean exercise;

    @ElementCollection
    @CollectionTable(name = "commitment_milestone", joinColumns = @JoinColumn(name = "commitment_id"))
    @MapKeyColumn(name = "number")
    Map<Integer, MilestoneRow> milestones = new HashMap<>();

    static CommitmentRow made(UUID id, AgreementFacts agreement, String guarantor, CommitmentTerms terms, Instant now) {
        var row = new CommitmentRow();
        row.id = id;
        row.version = 1;
        row.agreementId = agreement.id();
        row.agreementStage = agreement.stage();
        row.guarantor = guarantor;
        row.exercise = agreement.exercise();
        row.madeAt = now;
        row.take(terms);
        return row;
    }

    /** Takes over the text and names what is different now; a difference makes a new version. */
    List<String> edit(CommitmentTerms terms) {
        CommitmentTerms before = terms();
        Map<String, Function<CommitmentTerms, Object>> fields = CommitmentFields.ALL;
        List<String> changed = fields.keySet().stream()
                .filter(field ->
                        !fields.get(field).apply(terms).equals(fields.get(field).apply(before)))
                .toList();
        if (!changed.isEmpty()) {
            take(terms);
            version++;
        }
        return changed;
    }

    CommitmentTerms terms() {
        return new CommitmentTerms(
                pillar,
                nature,
                mode,
                flag,
                confidential,
                what,
                howMuch(),
                due,
                verification,
                answerWithin(),
                schedule());
    }

    Optional<Duration> answerWithin() {
        return Optional.ofNullable(answerWithin).map(Duration::parse);
    }

    HowMuch howMuch() {
        return new HowMuch(value, new Unit(unitKind, unit));
    }

    List<Milestone> schedule() {
        return milestones.entrySet().stream()
                .map(entry -> entry.getValue().milestone(entry.getKey(), new Unit(unitKind, unit)))
                .sorted(Comparator.comparing(Milestone::number))
                .toList();
    }

    /** Whether its guarantor, Ukraine, the secretariat and auditors alone see it. */
    boolean hidden() {
        return confidential || isNegotiated();
    }

    boolean isNegotiated() {
        return agreementStage.equals(AgreementFacts.NEGOTIATING);
    }

    boolean isSeenBy(Sight sight) {
        return sight.sees(guarantor, hidden());
    }

    /** Takes over how far a milestone has come, as a new version. */
    void reach(int number, Progress progress) {
        Map<Integer, MilestoneRow> rows = new HashMap<>(milestones);
        rows.computeIfPresent(number, (same, row) -> row.after(progress));
        schedule(rows);
        version++;
    }

    /** Finds out again which milestone is the next to be late. */
    void schedule(Map<Integer, MilestoneRow> rows) {
        milestones.keySet().retainAll(rows.keySet());
        milestones.putAll(rows);
        nextDueAt = milestones.values().stream()
                .flatMap(row -> row.deadline().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void take(CommitmentTerms terms) {
        pillar = terms.pillar();
        nature = terms.nature();
        mode = terms.mode();
        flag = terms.flag();
        confidential = terms.confidential();
        what = terms.what();
        verification = terms.verification();
        answerWithin = terms.answerWithin().map(Duration::toString).orElse(null);
        value = terms.howMuch().value();
        unitKind = terms.howMuch().unit().kind();
        unit = terms.howMuch().unit().name();
        due = terms.by();
        Map<Integer, MilestoneRow> rows = new HashMap<>();
        terms.milestones().forEach(milestone -> rows.put(milestone.number(), MilestoneRow.of(milestone)));
        schedule(rows);
    }
}
