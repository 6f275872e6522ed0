package org.snapback.guarantor.implementations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.DueTerms;
import org.snapback.guarantor.implementations.model.EasedStage;
import org.snapback.guarantor.implementations.model.EndReason;
import org.snapback.guarantor.implementations.model.Held;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.guarantor.implementations.model.Step;
import org.snapback.guarantor.implementations.model.Transition;
import org.snapback.runtime.id.Ids;

/** One state's carrying of one measure into law. Its version grows by one with each change; events are its share's. */
@Entity
@Table(name = "implementation")
class ImplementationRow {
    @Id
    UUID id;

    long version;

    @Column(name = "share_id")
    UUID shareId;

    @Column(name = "package_id")
    UUID packageId;

    @Column(columnDefinition = "text")
    String title;

    @Column(columnDefinition = "text")
    String state;

    @Column(name = "measure_id")
    UUID measureId;

    @Column(name = "measure_type", columnDefinition = "text")
    String measureType;

    int rung;

    @Column(columnDefinition = "text")
    String scope;

    boolean inherited;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Column(name = "effective_from")
    Instant effectiveFrom;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "tell_at")
    Instant tellAt;

    @Column(name = "told_state_at")
    Instant toldStateAt;

    @Column(name = "told_electorate_at")
    Instant toldElectorateAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", columnDefinition = "text")
    EndReason endReason;

    @Convert(converter = LegalActColumn.class)
    @Column(name = "legal_act", columnDefinition = "text")
    LegalAct legalAct;

    @Column(name = "partial_scope", columnDefinition = "text")
    String partialScope;

    @Column(columnDefinition = "text")
    String reasons;

    @Column(name = "union_act_id")
    UUID unionActId;

    @Column(name = "reported_at")
    Instant reportedAt;

    /** How far the law that carries it is eased since it ended; null where there is none. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EasedStage eased;

    boolean exercise;

    /** A new one; that of a duty that rests has ended from the start. */
    static ImplementationRow made(ShareRow share, Step.Make make, DueTerms terms, Instant at) {
        var row = new ImplementationRow();
        row.id = Ids.next();
        row.shareId = share.id;
        row.packageId = share.packageId;
        row.title = share.title;
        row.state = share.state;
        row.exercise = share.exercise;
        row.measureId = make.duty().measureId();
        row.measureType = make.duty().measureType();
        row.rung = make.duty().rung();
        row.scope = make.duty().scope();
        row.inherited = make.inherited();
        row.begin(make.duty().effectiveFrom(), make.excepted(), terms);
        make.duty().rests().ifPresent(reason -> row.rest(reason, at));
        return row;
    }

    /** It is due anew; what was reported stays in the reports alone. */
    void renew(Step.Renew renewal, DueTerms terms) {
        inherited = renewal.inherited();
        begin(renewal.duty().effectiveFrom(), renewal.excepted(), terms);
    }

    /** Takes a report, of the state itself or with an act of its union. */
    void take(Report report, UUID unionAct, Instant now, Duration electorateAfter) {
        version++;
        stage = report.stage();
        legalAct = report.legalAct();
        partialScope = report.partialScope();
        reasons = report.reasons();
        unionActId = unionAct;
        reportedAt = now;
        tellAt = nextTelling(electorateAfter);
    }

    /** Takes a report of eased law. */
    void ease(EasedStage reported) {
        version++;
        eased = reported;
    }

    void end(EndReason reason, Instant at) {
        version++;
        rest(reason, at);
    }

    /** The state has been told that it is late; all guarantors are after a while. */
    void toldState(Instant now, Duration electorateAfter) {
        version++;
        toldStateAt = now;
        tellAt = nextTelling(electorateAfter);
    }

    void toldElectorate(Instant now, Duration electorateAfter) {
        version++;
        toldElectorateAt = now;
        tellAt = nextTelling(electorateAfter);
    }

    boolean isOwed() {
        return endedAt == null;
    }

    boolean isLate(Instant now) {
        return isOwed() && stage.isOpen() && !dueAt.isAfter(now);
    }

    Held held() {
        return new Held(id, state, measureId, effectiveFrom, isOwed(), inherited);
    }

    private void begin(Instant from, boolean excepted, DueTerms terms) {
        version++;
        stage = (excepted ? Transition.RESERVATION : Transition.DUE_ANEW).to();
        effectiveFrom = from;
        dueAt = terms.due(measureType, from);
        tellAt = stage.isOpen() ? dueAt : null;
        toldStateAt = null;
        toldElectorateAt = null;
        endedAt = null;
        endReason = null;
        legalAct = null;
        partialScope = null;
        reasons = null;
        unionActId = null;
        reportedAt = null;
        eased = null;
    }

    private void rest(EndReason reason, Instant at) {
        endedAt = at;
        endReason = reason;
        eased = EasedStage.onEnd(stage, reason);
        tellAt = null;
    }

    private Instant nextTelling(Duration electorateAfter) {
        if (!isOwed() || !stage.isOpen() || toldElectorateAt != null) {
            return null;
        }
        return toldStateAt == null ? dueAt : toldStateAt.plus(electorateAfter);
    }
}
