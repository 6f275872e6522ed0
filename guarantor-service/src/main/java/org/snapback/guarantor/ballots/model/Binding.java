package org.snapback.guarantor.ballots.model;

import java.util.List;
import java.util.Set;

/**
 * What an adoption means for one state of the electorate.
 *
 * @param excepted the measure types of the text that its agreement's reservations take out, in order; empty where the
 *     state is not bound
 */
public record Binding(String state, Ground ground, List<String> excepted) {
    public boolean binds() {
        return ground.binds();
    }

    /**
     * Who would be bound if these votes adopted the text, and who not: a pure function of votes, agreements and text, one
     * entry for each elector in order of state.
     *
     * @param kind what is decided, which an agreement may accept majorities for
     * @param measureTypes those that the text holds
     */
    public static List<Binding> of(Tally tally, BallotKind kind, Set<String> measureTypes) {
        return tally.electorate().electors().stream()
                .map(elector -> of(elector, tally, kind, measureTypes))
                .toList();
    }

    private static Binding of(Elector elector, Tally tally, BallotKind kind, Set<String> measureTypes) {
        Ground ground = tally.rule()
                .ground(
                        tally.votes().get(elector.state()),
                        elector.terms().acceptsMajorityFor().contains(kind));
        List<String> excepted = measureTypes.stream()
                .filter(type -> ground.binds() && elector.terms().reservations().contains(type))
                .sorted()
                .toList();
        return new Binding(elector.state(), ground, excepted);
    }
}
