package org.snapback.guarantor.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snapback.guarantor.ballots.model.BindingTerms;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Elector;
import org.snapback.guarantor.ballots.model.Electorate;
import org.snapback.guarantor.ballots.model.Tally;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Counts an imagined ballot by the rules of real ones. Nothing is kept. */
final class Simulation {
    private final SimulationRequest asked;
    private final DecisionRule rule;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Elector> electors = new ArrayList<>();
    private final Map<String, Choice> votes = new HashMap<>();

    private Simulation(SimulationRequest asked) {
        this.asked = asked;
        this.rule = Objects.requireNonNullElse(asked.rule(), asked.kind().defaultRule());
    }

    /** The tally of the imagined ballot, or every rule that it breaks. */
    static Outcome<TallyInFullView> of(SimulationRequest asked) {
        return new Simulation(asked).run();
    }

    private Outcome<TallyInFullView> run() {
        checkRule();
        readElectors();
        readVotes();
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "No ballot could be held like this", violations));
        }
        var tally = new Tally(
                rule,
                !Boolean.FALSE.equals(asked.sponsoredByUkraine()),
                Electorate.of(asked.kind().circles(), electors),
                votes);
        return Outcome.done(TallyInFullView.of(tally, asked.kind(), orEmpty(asked.measureTypes())));
    }

    private void checkRule() {
        if (!asked.kind().allows(rule, asked.agreedInAdvance())) {
            String inAdvance = asked.kind().rulesWhereAgreed().isEmpty()
                    ? ""
                    : ", and where agreed in advance " + asked.kind().rulesWhereAgreed();
            violations.add(new Violation(
                    "/rule", "allowed-for-kind", "One of " + asked.kind().rules() + inAdvance));
        }
    }

    private void readElectors() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.electorate().size(); i++) {
            var elector = asked.electorate().get(i);
            if (!seen.add(elector.state())) {
                violations.add(new Violation("/electorate/" + i + "/state", "unique", "Each state once"));
            }
            var terms = new BindingTerms(orEmpty(elector.acceptsMajorityFor()), orEmpty(elector.reservations()));
            electors.add(new Elector(elector.state(), elector.population(), terms));
        }
    }

    private void readVotes() {
        Set<String> states = new HashSet<>(electors.stream().map(Elector::state).toList());
        for (int i = 0; i < asked.votes().size(); i++) {
            var vote = asked.votes().get(i);
            String pointer = "/votes/" + i;
            if (!states.contains(vote.state())) {
                violations.add(new Violation(pointer + "/state", "elector", "A state of the electorate"));
            }
            if (!rule.offers(vote.choice())) {
                violations.add(
                        new Violation(pointer + "/choice", "offered-by-rule", rule + " knows no " + vote.choice()));
            }
            if (votes.put(vote.state(), vote.choice()) != null) {
                violations.add(new Violation(pointer + "/state", "unique", "One vote of each state"));
            }
        }
    }

    private static <T> Set<T> orEmpty(Set<T> given) {
        return Objects.requireNonNullElse(given, Set.of());
    }
}
