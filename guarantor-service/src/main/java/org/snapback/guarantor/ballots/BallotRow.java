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
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Elector;
import org.snapback.guarantor.ballots.model.Electorate;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.guarantor.ballots.model.Transition;

/** A ballot as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "ballot")
class BallotRow {
    @Id
    UUID id;

    long version;

    @Column(name = "package_id")
    UUID packageId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    BallotKind kind;

    int rung;

    @Column(columnDefinition = "text")
    String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DecisionRule rule;

    boolean urgent;

    @Column(columnDefinition = "text")
    String digest;

    @Column(name = "opened_at")
    Instant openedAt;

    Instant deadline;

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

    @ElementCollection
    @CollectionTable(name = "ballot_elector", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    @Column(name = "population")
    Map<String, Long> populations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "ballot_vote", joinColumns = @JoinColumn(name = "ballot_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, VoteRow> votes = new HashMap<>();

    /** A new row for a ballot that has just opened. */
    static BallotRow opened(Ballot ballot) {
        var row = new BallotRow();
        row.id = ballot.id();
        row.version = 1;
        BallotTerms terms = ballot.terms();
        row.packageId = terms.packageId();
        row.kind = terms.kind();
        row.rung = terms.rung();
        row.title = terms.title();
        row.rule = terms.rule();
        row.urgent = terms.urgent();
        row.digest = terms.digest();
        row.openedAt = terms.openedAt();
        row.deadline = terms.deadline();
        row.exercise = terms.exercise();
        ballot.electorate().electors().forEach(elector -> row.populations.put(elector.state(), elector.population()));
        row.take(ballot);
        return row;
    }

    /** Takes over what can change: the votes and the end. */
    void take(Ballot ballot) {
        ballot.votes().forEach((state, vote) -> votes.put(state, VoteRow.of(vote)));
        stage = ballot.stage();
        ballot.closing().ifPresent(closing -> {
            closedBy = closing.by();
            outcome = closing.outcome();
            reason = closing.reason();
            closedAt = closing.at();
        });
    }

    Ballot ballot() {
        return new Ballot(
                id,
                new BallotTerms(packageId, kind, rung, title, rule, urgent, digest, openedAt, deadline, exercise),
                Electorate.of(electors()),
                votes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, vote -> vote.getValue().vote(vote.getKey()))),
                closing());
    }

    private List<Elector> electors() {
        return populations.entrySet().stream()
                .map(elector -> new Elector(elector.getKey(), elector.getValue()))
                .toList();
    }

    private Optional<Closing> closing() {
        return Optional.ofNullable(closedBy).map(by -> new Closing(by, outcome, reason, closedAt));
    }
}
