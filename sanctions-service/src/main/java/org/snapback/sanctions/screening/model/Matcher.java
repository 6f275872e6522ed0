package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what is asked for with what is listed, by the table of {@link Feature}; the same always gives the same. For one
 * thread.
 */
public final class Matcher {
    private static final int MOST = 1_000;
    private static final int NEAR = 150;

    private final Asked asked;
    private final List<NameMatch> matches;

    public Matcher(Asked asked) {
        this.asked = asked;
        WordCloseness closeness = new WordCloseness(asked.names());
        this.matches = asked.names().stream()
                .map(name -> new NameMatch(name, closeness))
                .toList();
    }

    /** The score of the listed subject by all its names, and what it is made of; empty where the kinds differ or nothing is alike. */
    public Optional<Scored> score(Profile listed) {
        return score(listed, listed.names());
    }

    /**
     * The same by some of its names. Where they come near the least that counts, all are compared, so that no hit's score
     * depends on how it was found.
     */
    public Optional<Scored> score(Profile listed, List<NameForm> names, int least) {
        boolean near = score(listed, names)
                .filter(scored -> scored.score() >= least - NEAR)
                .isPresent();
        return near ? score(listed) : Optional.empty();
    }

    private Optional<Scored> score(Profile listed, List<NameForm> names) {
        if (asked.kind().isPresent() && asked.kind().get() != listed.kind()) {
            return Optional.empty();
        }
        List<Scored.Applied> features = new ArrayList<>();
        NameForm best = names(names, features);
        identifiers(listed, features);
        if (features.isEmpty()) {
            return Optional.empty();
        }
        births(listed, features);
        countries(listed, features);
        int sum = features.stream().mapToInt(Scored.Applied::points).sum();
        boolean decided = features.stream().anyMatch(one -> one.feature() == Feature.IDENTIFIER);
        return Optional.of(
                new Scored(decided ? MOST : Math.clamp(sum, 0, MOST), best == null ? null : best.written(), features));
    }

    private NameForm names(List<NameForm> listed, List<Scored.Applied> features) {
        int best = 0;
        NameForm bestAsked = null;
        NameForm bestListed = null;
        for (int i = 0; i < matches.size(); i++) {
            NameForm one = asked.names().get(i);
            for (NameForm other : listed) {
                int score = matches.get(i).score(other.words());
                int counted = other.isWeak() ? score + Feature.WEAK_ALIAS.weight() : score;
                if (counted > best) {
                    best = counted;
                    bestAsked = one;
                    bestListed = other;
                }
            }
        }
        if (bestListed == null) {
            return null;
        }
        boolean weak = bestListed.isWeak();
        int score = weak ? best - Feature.WEAK_ALIAS.weight() : best;
        features.add(new Scored.Applied(Feature.NAME, score, bestAsked.written(), bestListed.written()));
        if (weak) {
            apply(features, Feature.WEAK_ALIAS, bestAsked.written(), bestListed.written());
        }
        return bestListed;
    }

    private void identifiers(Profile listed, List<Scored.Applied> features) {
        Identifier differing = null;
        Identifier from = null;
        for (Identifier one : asked.identifiers()) {
            for (Identifier other : listed.identifiers()) {
                if (one.identifies() && one.compared().equals(other.compared())) {
                    apply(features, Feature.IDENTIFIER, one.number(), other.number());
                    return;
                }
                if (one.isOfSameType(other)) {
                    differing = one;
                    from = other;
                }
            }
        }
        if (differing != null && !features.isEmpty()) {
            apply(features, Feature.OTHER_IDENTIFIER, differing.number(), from.number());
        }
    }

    private void births(Profile listed, List<Scored.Applied> features) {
        if (asked.births().isEmpty() || listed.births().isEmpty()) {
            return;
        }
        Feature best = Feature.BIRTH_OTHER;
        BirthSpan of = asked.births().getFirst();
        BirthSpan with = listed.births().getFirst();
        for (BirthSpan one : asked.births()) {
            for (BirthSpan other : listed.births()) {
                Feature found = compared(one, other);
                if (found.weight() > best.weight()) {
                    best = found;
                    of = one;
                    with = other;
                }
            }
        }
        apply(features, best, text(of), text(with));
    }

    private static Feature compared(BirthSpan one, BirthSpan other) {
        if (one.meets(other)) {
            return one.exact() && other.exact() ? Feature.BIRTH_DAY : Feature.BIRTH_POSSIBLE;
        }
        return one.isSlipOf(other) ? Feature.BIRTH_SLIP : Feature.BIRTH_OTHER;
    }

    private void countries(Profile listed, List<Scored.Applied> features) {
        if (asked.countries().isEmpty() || listed.countries().isEmpty()) {
            return;
        }
        boolean shared = asked.countries().stream().anyMatch(listed.countries()::contains);
        apply(
                features,
                shared ? Feature.COUNTRY : Feature.OTHER_COUNTRY,
                String.join(", ", asked.countries()),
                String.join(", ", listed.countries()));
    }

    private static void apply(List<Scored.Applied> features, Feature feature, String asked, String listed) {
        features.add(new Scored.Applied(feature, feature.weight(), asked, listed));
    }

    private static String text(BirthSpan span) {
        return span.exact() ? span.first().toString() : span.first() + "/" + span.last();
    }
}
