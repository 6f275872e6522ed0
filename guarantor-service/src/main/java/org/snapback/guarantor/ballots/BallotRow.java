package org.snapback.guarantor.ballots;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Circles;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Elector;
import org.snapback.guarantor.ballots.model.Electorate;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Pause;
import org.snapback.guarantor.ballots.model.Referral;
import org.snapback.guarantor.ballots.model.Revising;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.guarantor.ballots.model.Transition;
import org.snapback.guarantor.ballots.model.Vote;

/** A ballot as the database keeps it. Its version grows by one with each of its events. */
@Entity
@DynamicUpdate
@Table(name = "ballot")
class BallotRow {
    @Id
    UUID id;

    long version;

    @Column(name = "package_id")
    UUID packageId;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Column(name = "condition_id")
    UUID conditionId;

    @Column(name = "notice_id")
    UUID noticeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    BallotKind kind;

    int rung;

    @Column(columnDefinition = "text")
    String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DecisionRule rule;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Circles circles;

    @Column(name = "sponsored_by_ukraine")
    boolean sponsoredByUkraine;

    @Column(name = "measure_types", columnDefinition = "text[]")
    List<String> measureTypes;

    boolean urgent;

    @Column(columnDefinition = "text")
    String digest;

    @Column(name = "opened_at")
    Instant openedAt;

    Instant deadline;

    @Column(updatable = false)
    boolean exercise;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by", columnDefinition = "text")
    Transition closedBy;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    BallotOutcome outcome;

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "closed_at")
    Instant closedAt;

    /** The brake begins a new one, in which no vote has been cast. */
    int round = 1;

    /** How often its sponsors have revised its text; each time begins a new round. */
    int revision;

    @Column(name = "revised_at")
    Instant revisedAt;

    @Column(name = "braked_by", columnDefinition = "text")
    String brakedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "braked_from", columnDefinition = "text")
    DecisionRule brakedFrom;

    @Column(name = "brake_reasons", columnDefinition = "text")
    String brakeReasons;

    @Column(name = "braked_at")
    Instant brakedAt;

    @ElementCollection
    @CollectionTable(name = "ballot_elector", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, ElectorRow> electors = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "ballot_vote", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, VoteRow> votes = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "ballot_scrutiny", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, ScrutinyRow> scrutiny = new HashMap<>();

    @Column(name = "paused_by", columnDefinition = "text[]")
    List<String> pausedBy;

    @Column(name = "pause_reasons", columnDefinition = "text")
    String pauseReasons;

    @Column(name = "paused_at")
    Instant pausedAt;

    @Column(name = "paused_until")
    Instant pausedUntil;

    /** When votes counted again; null while that is not taken down. */
    @Column(name = "resumed_at")
    Instant resumedAt;

    @ElementCollection
    @CollectionTable(name = "ballot_pause_request", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, PauseRequestRow> pauseRequests = new HashMap<>();

    /** What an adoption would bring about, as the text says it, canonical JSON; null where the text says nothing of it. */
    @Column(columnDefinition = "text")
    String preview;

    /** A new row for a ballot that has just opened. */
    static BallotRow opened(Ballot ballot) {
        var row = new BallotRow();
        row.id = ballot.id();
        row.version = 1;
        BallotTerms terms = ballot.terms();
        row.packageId = terms.matter().packageId();
        row.encroachmentId = terms.matter().encroachmentId();
        row.conditionId = terms.matter().conditionId();
        row.noticeId = terms.matter().noticeId();
        row.kind = terms.kind();
        row.rung = terms.rung();
        row.title = terms.title();
        row.circles = ballot.electorate().circles();
        row.sponsoredByUkraine = terms.sponsoredByUkraine();
        row.measureTypes = terms.measureTypes().stream().sorted().toList();
        row.urgent = terms.urgent();
        row.digest = terms.digest();
        row.openedAt = terms.openedAt();
        row.exercise = terms.exercise();
        ballot.electorate().electors().forEach(elector -> row.electors.put(elector.state(), ElectorRow.of(elector)));
        row.take(ballot);
        return row;
    }

    /** Takes over what can change: the votes, the brake, the pause and the end. */
    void take(Ballot ballot) {
        rule = ballot.terms().rule();
        deadline = ballot.terms().deadline();
        ballot.referral().filter(referral -> brakedAt == null).ifPresent(this::take);
        ballot.pause().ifPresent(this::take);
        ballot.votes().forEach((state, vote) -> votes.put(state, VoteRow.of(vote, round)));
        stage = ballot.stage();
        ballot.closing().ifPresent(closing -> {
            closedBy = closing.by();
            outcome = closing.outcome();
            reason = closing.reason();
            closedAt = closing.at();
        });
    }

    /** Takes over a revised text: no vote has been cast on it. */
    void take(Revising.Revised revised, int number, Instant at) {
        BallotTerms terms = revised.ballot().terms();
        title = terms.title();
        measureTypes = terms.measureTypes().stream().sorted().toList();
        digest = terms.digest();
        deadline = terms.deadline();
        round++;
        revision = number;
        revisedAt = at;
    }

    Ballot ballot() {
        var terms = new BallotTerms(
                matter(),
                kind,
                rung,
                title,
                rule,
                sponsoredByUkraine,
                Set.copyOf(measureTypes),
                urgent,
                digest,
                openedAt,
                deadline,
                exercise);
        return new Ballot(id, terms, electorate(), countingVotes(), referral(), pause(), closing());
    }

    /** What it is about. */
    Matter matter() {
        return new Matter(packageId, encroachmentId, conditionId, noticeId);
    }

    /** The votes that no later round has made void. */
    Map<String, Vote> countingVotes() {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue().round() == round)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, vote -> vote.getValue().vote(vote.getKey())));
    }

    private void take(Referral referral) {
        round++;
        brakedBy = referral.by();
        brakedFrom = referral.from();
        brakeReasons = referral.reasons();
        brakedAt = referral.at();
    }

    private void take(Pause pause) {
        pausedBy = pause.by();
        pauseReasons = pause.reasons();
        pausedAt = pause.at();
        pausedUntil = pause.until();
        pause.endedAt().ifPresent(at -> resumedAt = at);
    }

    private Optional<Pause> pause() {
        return Optional.ofNullable(pausedAt)
                .map(at -> new Pause(pausedBy, pauseReasons, at, pausedUntil, Optional.ofNullable(resumedAt)));
    }

    private Electorate electorate() {
        List<Elector> all = electors.entrySet().stream()
                .map(elector -> elector.getValue().elector(elector.getKey()))
                .toList();
        return Electorate.of(circles, all);
    }

    private Optional<Referral> referral() {
        return Optional.ofNullable(brakedAt).map(at -> new Referral(brakedBy, brakeReasons, brakedFrom, at));
    }

    private Optional<Closing> closing() {
        return Optional.ofNullable(closedBy).map(by -> new Closing(by, outcome, reason, closedAt));
    }
}
