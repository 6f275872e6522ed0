package org.snapback.guarantor.agreements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.snapback.guarantor.agreements.model.Act;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Component;
import org.snapback.guarantor.agreements.model.Course;
import org.snapback.guarantor.agreements.model.Nature;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.agreements.model.Terms;
import org.snapback.guarantor.roster.Circle;

/** An agreement as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "agreement")
class AgreementRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AgreementType type;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Component component;

    @Column(name = "component_name", columnDefinition = "text")
    String componentName;

    @Column(columnDefinition = "text")
    String guarantor;

    @Column(columnDefinition = "text")
    String reference;

    @Column(columnDefinition = "text")
    String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Circle circle;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<Nature> natures;

    boolean ratification;

    @Column(name = "provisional_application")
    boolean provisionalApplication;

    @Column(name = "term_years")
    int termYears;

    @Column(name = "renewal_years")
    int renewalYears;

    @Column(name = "renews_itself")
    boolean renewsItself;

    @Column(name = "notice_period", columnDefinition = "text")
    String noticePeriod;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> reservations;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "majority_kinds", columnDefinition = "text[]")
    List<String> majorityKinds;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(columnDefinition = "text")
    String place;

    @Column(name = "ratified_at")
    Instant ratifiedAt;

    @Column(name = "provisionally_applied_at")
    Instant provisionallyAppliedAt;

    @Column(name = "in_force_at")
    Instant inForceAt;

    @Column(name = "renewed_at")
    Instant renewedAt;

    int renewals;

    @Column(name = "termination_notified_at")
    Instant terminationNotifiedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "term_ends_at")
    Instant termEndsAt;

    @Column(name = "terminates_at")
    Instant terminatesAt;

    @Column(name = "announced_term_end")
    Instant announcedTermEnd;

    @Column(name = "next_due_at")
    Instant nextDueAt;

    boolean exercise;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "guarantor", columnDefinition = "text")
    Set<String> parties = new HashSet<>();

    /** A new row for an agreement on which negotiations have opened. */
    static AgreementRow opened(Agreement agreement) {
        var row = new AgreementRow();
        row.id = agreement.id();
        row.openedAt = agreement.openedAt();
        row.take(agreement);
        return row;
    }

    /** Takes over all that can change, in a new version. */
    void take(Agreement agreement) {
        version++;
        take(agreement.terms());
        Course course = agreement.course();
        stage = agreement.stage();
        place = course.place().orElse(null);
        signedAt = moment(course, Act.SIGN);
        ratifiedAt = moment(course, Act.RATIFY);
        provisionallyAppliedAt = moment(course, Act.APPLY_PROVISIONALLY);
        inForceAt = moment(course, Act.ENTER_INTO_FORCE);
        renewedAt = moment(course, Act.RENEW);
        renewals = course.renewals();
        terminationNotifiedAt = moment(course, Act.NOTIFY_TERMINATION);
        endedAt =
                course.moment(Act.TERMINATE).or(() -> course.moment(Act.EXPIRE)).orElse(null);
        termEndsAt = course.termEnd().orElse(null);
        terminatesAt = course.termination().orElse(null);
        announcedTermEnd = course.announced().orElse(null);
        nextDueAt = agreement.nextDue().orElse(null);
    }

    Agreement agreement() {
        return new Agreement(id, terms(), stage, openedAt, course());
    }

    private void take(Terms terms) {
        type = terms.type();
        component = terms.component().orElse(null);
        componentName = terms.componentName().orElse(null);
        guarantor = type == AgreementType.BILATERAL ? terms.parties().getFirst() : null;
        parties.retainAll(terms.parties());
        parties.addAll(terms.parties());
        reference = terms.reference();
        title = terms.title();
        circle = terms.circle();
        natures = terms.natures();
        ratification = terms.ratification();
        provisionalApplication = terms.provisionalApplication();
        termYears = terms.termYears();
        renewalYears = terms.renewalYears();
        renewsItself = terms.renewsItself();
        noticePeriod = terms.noticePeriod().toString();
        reservations = terms.reservations();
        majorityKinds = terms.majorityKinds();
    }

    private Terms terms() {
        return new Terms(
                type,
                Optional.ofNullable(component),
                Optional.ofNullable(componentName),
                List.copyOf(parties),
                reference,
                title,
                circle,
                natures,
                ratification,
                provisionalApplication,
                termYears,
                renewalYears,
                renewsItself,
                Period.parse(noticePeriod),
                reservations,
                majorityKinds);
    }

    private Course course() {
        Map<Act, Instant> moments = new HashMap<>();
        put(moments, Act.SIGN, signedAt);
        put(moments, Act.RATIFY, ratifiedAt);
        put(moments, Act.APPLY_PROVISIONALLY, provisionallyAppliedAt);
        put(moments, Act.ENTER_INTO_FORCE, inForceAt);
        put(moments, Act.RENEW, renewedAt);
        put(moments, Act.NOTIFY_TERMINATION, terminationNotifiedAt);
        put(moments, stage == Stage.TERMINATED ? Act.TERMINATE : Act.EXPIRE, endedAt);
        return new Course(
                moments,
                Optional.ofNullable(place),
                renewals,
                Optional.ofNullable(termEndsAt),
                Optional.ofNullable(terminatesAt),
                Optional.ofNullable(announcedTermEnd));
    }

    private static Instant moment(Course course, Act act) {
        return course.moment(act).orElse(null);
    }

    private static void put(Map<Act, Instant> moments, Act act, Instant at) {
        if (at != null) {
            moments.put(act, at);
        }
    }
}
