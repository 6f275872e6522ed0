package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.Footing;
import org.snapback.sanctions.packages.model.Former;
import org.snapback.sanctions.packages.model.Measure;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.MeasureTerms;
import org.snapback.sanctions.packages.model.MeasureType;
import org.snapback.sanctions.packages.model.ReviewDate;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.Standing;
import org.snapback.sanctions.packages.model.WindDown;

/** A measure as the database keeps it. */
@Entity
@Table(name = "measure")
class MeasureRow {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    MeasureType type;

    int rung;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    MeasureStage stage = MeasureStage.WAITING;

    @Column(columnDefinition = "text")
    String scope;

    @Convert(converter = ProvisionsColumn.class)
    @Column(columnDefinition = "text")
    Provisions provisions;

    @Column(name = "effect_after", columnDefinition = "text")
    String effectAfter;

    @Column(name = "review_date")
    LocalDate reviewDate;

    @Column(name = "review_zone", columnDefinition = "text")
    String reviewZone;

    @Column(name = "effective_from")
    Instant effectiveFrom;

    @Column(name = "snapback_until")
    Instant snapbackUntil;

    /** The consequence by which it is in force again; null where nothing but ballots put it where it is. */
    @Column(name = "rests_on")
    UUID restsOn;

    /** The ballot on the amendment that added it to a rung that stood; null where it came with its rung. */
    @Column(name = "added_by")
    UUID addedBy;

    Long designations;

    @Column(name = "annex_sha256", columnDefinition = "text")
    String annexSha256;

    MeasureTerms terms() {
        return new MeasureTerms(
                type,
                rung,
                scope,
                provisions.exemptions(),
                provisions.derogations(),
                provisions.windDown(),
                effectAfter == null ? null : Duration.parse(effectAfter),
                reviewDate == null ? null : new ReviewDate(reviewDate, ZoneId.of(reviewZone)),
                provisions.priceCap());
    }

    void write(MeasureTerms terms) {
        type = terms.type();
        rung = terms.rung();
        scope = terms.scope();
        provisions = new Provisions(terms.exemptions(), terms.derogations(), terms.windDown(), terms.priceCap());
        effectAfter = terms.effectAfter() == null ? null : terms.effectAfter().toString();
        ReviewDate review = terms.reviewDate();
        reviewDate = review == null ? null : review.date();
        reviewZone = review == null ? null : review.zone().getId();
    }

    /** The measure as it is proposed; its annex has been frozen. */
    Measure proposed() {
        return new Measure(id, terms(), annex());
    }

    /** The measure as another text takes it over: its annex stays as it was frozen. */
    RevisedText.Part unchanged() {
        return new RevisedText.Part(id, terms(), annex(), null);
    }

    Annex annex() {
        return new Annex(designations, annexSha256);
    }

    Standing.Part part() {
        return new Standing.Part(id, type, rung, stage, snapbackUntil);
    }

    /** Its snapback, where it rests on one. */
    Footing.Back back() {
        return new Footing.Back(
                id, rung, parent.consequence(restsOn).at, parent.formerOf(this).snapbackUntil());
    }

    /** What it is, to be kept by a consequence that brings it into force. */
    Former former() {
        return new Former(id, stage, effectiveFrom, snapbackUntil);
    }

    /** When older contracts must have ended; null where they get no time, or before its rung stands. */
    Instant windDownUntil() {
        WindDown windDown = provisions.windDown();
        return windDown == null || effectiveFrom == null ? null : windDown.until(effectiveFrom);
    }

    void freeze(Annex annex) {
        designations = annex.count();
        annexSha256 = annex.sha256();
    }

    void thaw() {
        designations = null;
        annexSha256 = null;
    }
}
