package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * The collective decision on one text: frozen terms and electorate, one vote per elector, one end. Immutable; each
 * command answers with what came of it, and time is always handed in.
 *
 * @param votes those that count; the brake voids what was cast before it
 */
public record Ballot(
        UUID id,
        BallotTerms terms,
        Electorate electorate,
        Map<String, Vote> votes,
        Optional<Referral> referral,
        Optional<Pause> pause,
        Optional<Closing> closing) {
    public Ballot {
        votes = Map.copyOf(votes);
    }

    public static Ballot open(UUID id, BallotTerms terms, Electorate electorate) {
        return new Ballot(id, terms, electorate, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Casts or changes the vote of a state, and closes the ballot when this vote ends it. */
    public Casting cast(String state, Choice choice, Optional<String> statement, String digest, Instant now) {
        if (!electorate.has(state)) {
            return new Casting.NotAnElector(state);
        }
        if (!allows(Transition.VOTE)) {
            return new Casting.NotOpen(stage(), closing.orElseThrow());
        }
        if (isDue(now)) {
            return new Casting.TooLate(terms.deadline());
        }
        if (isPaused(now)) {
            return new Casting.Paused(pause.orElseThrow().until());
        }
        if (!terms.digest().equals(digest)) {
            return new Casting.OtherText(terms.digest(), digest);
        }
        if (!terms.rule().offers(choice)) {
            return new Casting.ChoiceNotOffered(choice, terms.rule());
        }
        if (choice == Choice.ABSTAIN_WITH_DECLARATION
                && statement.filter(text -> !text.isBlank()).isEmpty()) {
            return new Casting.DeclarationMissing();
        }
        var vote = new Vote(state, choice, statement, now);
        var before = Optional.ofNullable(votes.get(state));
        return before.filter(vote::saysTheSameAs)
                .<Casting>map(Casting.SaidAlready::new)
                .orElseGet(() -> new Casting.Cast(with(vote).closedByVotes(now), vote, before.map(Vote::choice)));
    }

    /**
     * Stops a majority ballot once and refers it to leaders, who decide by unanimity: where a state declares "vital and
     * stated reasons of national policy", no vote by majority is taken (article 31(2) TEU, second subparagraph).
     *
     * @param window how long leaders have, from now
     */
    public Braking brake(String state, String reasons, Instant now, Duration window) {
        if (!electorate.has(state)) {
            return new Braking.NotAnElector(state);
        }
        if (!allows(Transition.BRAKE)) {
            return new Braking.NotOpen(stage(), closing.orElseThrow());
        }
        if (isDue(now)) {
            return new Braking.TooLate(terms.deadline());
        }
        if (isPaused(now)) {
            return new Braking.Paused(pause.orElseThrow().until());
        }
        if (referral.isPresent()) {
            return new Braking.PulledBefore(referral.get());
        }
        if (!terms.rule().isMajority()) {
            return new Braking.NoMajority(terms.rule());
        }
        var pulled = new Referral(state, reasons, terms.rule(), now);
        var atLeaders = terms.decidedBy(DecisionRule.UNANIMITY, now.plus(window));
        return new Braking.Referred(
                new Ballot(id, atLeaders, electorate, Map.of(), Optional.of(pulled), pause, closing), pulled);
    }

    /** Whether the ballot can be paused now: the one on a confirmation, before it closes, once. */
    public Pausing pausing(Instant now) {
        if (terms.kind() != BallotKind.CONFIRMATION) {
            return new Pausing.OtherKind(terms.kind());
        }
        if (!allows(Transition.PAUSE)) {
            return new Pausing.NotOpen(stage(), closing.orElseThrow());
        }
        if (isDue(now)) {
            return new Pausing.TooLate(terms.deadline());
        }
        return pause.<Pausing>map(Pausing.PausedBefore::new).orElseGet(Pausing.Possible::new);
    }

    /** The ballot paused, where that is possible: votes cast stay, none counts meanwhile, the deadline moves with it. */
    public Ballot paused(List<String> by, String reasons, Instant now, Duration length) {
        var begun = new Pause(by, reasons, now, now.plus(length), Optional.empty());
        return new Ballot(
                id,
                terms.until(terms.deadline().plus(length)),
                electorate,
                votes,
                referral,
                Optional.of(begun),
                closing);
    }

    /** The ballot resumed before the pause is over: the deadline comes as much earlier. Empty where none runs. */
    public Optional<Ballot> resumed(Instant now) {
        return pause.filter(running -> isPaused(now))
                .map(running -> new Ballot(
                        id,
                        terms.until(terms.deadline().minus(running.left(now))),
                        electorate,
                        votes,
                        referral,
                        Optional.of(running.ended(now)),
                        closing));
    }

    /** The ballot whose pause is over, with that taken down; empty where none is. */
    public Optional<Ballot> pauseOver(Instant now) {
        return pause.filter(over -> allows(Transition.RESUMPTION) && over.isToBeEnded(now))
                .map(over -> new Ballot(
                        id, terms, electorate, votes, referral, Optional.of(over.ended(over.until())), closing));
    }

    /** Whether no vote counts at a moment, although the ballot is open. */
    public boolean isPaused(Instant now) {
        return allows(Transition.RESUMPTION)
                && pause.filter(running -> running.runsAt(now)).isPresent();
    }

    /**
     * Goes on with a revised text, under the rule that stands: the votes cast are void, and there is time to examine it.
     *
     * @param window the least time for votes, from the revision's own moment
     */
    public Revising revise(TextRevision text, Instant now, Duration window) {
        if (!allows(Transition.REVISION)) {
            return new Revising.NotOpen(closing.orElseThrow());
        }
        if (isDue(now)) {
            return new Revising.TooLate(terms.deadline());
        }
        Instant least = text.revisedAt().plus(window);
        Instant until = least.isAfter(terms.deadline()) ? least : terms.deadline();
        var revised = new Ballot(id, terms.revised(text, until), electorate, Map.of(), referral, pause, closing);
        return new Revising.Revised(revised, terms.digest(), votes.size());
    }

    /** The ballot closed by its deadline, if that has come. */
    public Optional<Ballot> closeIfDue(Instant now) {
        return allows(Transition.DEADLINE) && isDue(now)
                ? Optional.of(closed(Transition.DEADLINE, now))
                : Optional.empty();
    }

    /** The ballot closed because what it decides on is withdrawn; empty when it had closed before. */
    public Optional<Ballot> withdraw(Instant now) {
        return withdraw(withdrawn(), now);
    }

    /**
     * The ballot closed because there is nothing left to decide; empty when it had closed before.
     *
     * @param reason in a sentence
     */
    public Optional<Ballot> withdraw(String reason, Instant now) {
        return allows(Transition.WITHDRAWAL)
                ? Optional.of(end(new Closing(Transition.WITHDRAWAL, BallotOutcome.WITHDRAWN, reason, now)))
                : Optional.empty();
    }

    public Stage stage() {
        return closing.map(Closing::by).map(Transition::to).orElse(Stage.OPEN);
    }

    /** Whether the deadline has come, after which nothing counts any more. */
    public boolean isDue(Instant now) {
        return !now.isBefore(terms.deadline());
    }

    public boolean allows(Transition transition) {
        return stage() == transition.from();
    }

    public Tally tally() {
        return new Tally(
                terms.rule(),
                terms.sponsoredByUkraine(),
                electorate,
                votes.values().stream().collect(toUnmodifiableMap(Vote::state, Vote::choice)));
    }

    /** What an adoption by the votes as they stand means for each elector, whether or not they do adopt the text. */
    public List<Binding> bindings() {
        return Binding.of(tally(), terms.kind(), terms.measureTypes());
    }

    /** The states that the decision binds: none unless the ballot has closed with an adoption. */
    public List<Binding> bound() {
        return closing.filter(end -> end.outcome() == BallotOutcome.ADOPTED)
                .map(end -> bindings().stream().filter(Binding::binds).toList())
                .orElse(List.of());
    }

    private String withdrawn() {
        return terms.matter().withdrawn();
    }

    private Ballot with(Vote vote) {
        var after = new TreeMap<>(votes);
        after.put(vote.state(), vote);
        return new Ballot(id, terms, electorate, after, referral, pause, closing);
    }

    private Ballot closedByVotes(Instant now) {
        var tally = tally();
        if (terms.rule() == DecisionRule.SILENCE && !tally.adopts()) {
            return closed(Transition.SILENCE_BROKEN, now);
        }
        if (tally.complete()) {
            return closed(Transition.LAST_VOTE, now);
        }
        return terms.urgent()
                        && terms.rule().closesWhenDecided()
                        && tally.decided().isPresent()
                ? closed(Transition.DECISIVE_VOTE, now)
                : this;
    }

    private Ballot closed(Transition by, Instant now) {
        return end(new Closing(by, tally().outcome(), Reasons.of(by, tally(), referral.isPresent()), now));
    }

    private Ballot end(Closing closing) {
        return new Ballot(id, terms, electorate, votes, referral, pause, Optional.of(closing));
    }
}
