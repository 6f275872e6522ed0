package org.snapback.sanctions.packages.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snapback.runtime.problem.Violation;

/**
 * What an amendment may not do to a text that stands, however many agree. It is no way around the conditions of easing
 * (the joint document: no easing before they are met), and it does not act backwards (JCPOA, paragraph 37): what binds
 * already goes on binding, its kind and its periods stay. What waits may change in every way.
 */
public final class Amendment {
    private static final String EASING = "easing";
    private static final String STANDS = "stands";

    private final List<Violation> found = new ArrayList<>();

    private Amendment() {}

    /**
     * A measure as the text has it now.
     *
     * @param begun whether its rung stands
     */
    public record Present(UUID id, MeasureTerms terms, boolean begun) {}

    /**
     * Everything in the amended text that eases or acts backwards; none where it may be decided.
     *
     * @param before what stands, apart from the measures
     * @param rung the rung that stands
     * @param present the measures as they are
     * @param shortened those whose annexes would lose a subject
     */
    public static List<Violation> violations(
            PackageTerms before, int rung, Collection<Present> present, RevisedText after, Set<UUID> shortened) {
        Amendment amendment = new Amendment();
        amendment.terms(before, after.terms(), rung);
        for (Present measure : present) {
            if (measure.begun()) {
                amendment.measure(measure, after, shortened);
            }
        }
        return List.copyOf(amendment.found);
    }

    private void terms(PackageTerms before, PackageTerms after, int rung) {
        Set<Condition> needed = conditions(before).orElse(Set.of());
        if (conditions(after)
                .filter(next -> needed.isEmpty() || !next.containsAll(needed))
                .isPresent()) {
            add("/easing", EASING, "It may be suspended on no fewer conditions than now");
        }
        if (after.sunsetOn() != null
                && (before.sunsetOn() == null
                        || after.sunsetOn().moment().isBefore(before.sunsetOn().moment()))) {
            add("/sunsetOn", EASING, "It ends no earlier than its text says now");
        }
        if (!Objects.equals(before.reviewEvery(), after.reviewEvery())) {
            add("/reviewEvery", STANDS, "Its reviews stay as they were agreed");
        }
        for (int step = 2; step <= rung; step++) {
            if (!Objects.equals(automatic(before, step), automatic(after, step))) {
                add("/automatic/" + step, STANDS, "Rung " + step + " stands: what fires it stays");
            }
        }
    }

    private void measure(Present present, RevisedText after, Set<UUID> shortened) {
        String path = "/measures/" + present.id();
        Optional<RevisedText.Part> part = after.measures().stream()
                .filter(one -> one.id().equals(present.id()))
                .findFirst();
        if (part.isEmpty()) {
            add(path, EASING, "It binds: what binds is suspended or lifted, not taken out");
            return;
        }
        MeasureTerms was = present.terms();
        MeasureTerms is = part.get().terms();
        same(path + "/type", was.type(), is.type());
        same(path + "/rung", was.rung(), is.rung());
        same(path + "/effectAfter", was.effectAfter(), is.effectAfter());
        same(path + "/windDown/period", period(was), period(is));
        noMore(
                path + "/exemptions",
                titles(was.exemptions(), Exemption::title),
                titles(is.exemptions(), Exemption::title));
        noMore(
                path + "/derogations",
                titles(was.derogations(), Derogation::title),
                titles(is.derogations(), Derogation::title));
        price(path + "/priceCap", was.priceCap(), is.priceCap());
        if (shortened.contains(present.id())) {
            add(path + "/annex", EASING, "Its annex names fewer subjects than now");
        }
    }

    private void price(String path, PriceCap was, PriceCap is) {
        if (was == null || is == null) {
            return;
        }
        same(path + "/product", was.product(), is.product());
        same(path + "/currency", was.currency(), is.currency());
        same(path + "/unit", was.unit(), is.unit());
        if (is.price() > was.price()) {
            add(path + "/price", EASING, "The cap is no higher than now");
        }
    }

    private void same(String path, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            add(path, STANDS, "The measure binds already: this stays " + (was == null ? "absent" : was));
        }
    }

    private void noMore(String path, List<String> was, List<String> is) {
        is.stream()
                .filter(title -> !was.contains(title))
                .forEach(title -> add(path, EASING, "What binds is not narrowed by another one: " + title));
    }

    private void add(String path, String rule, String message) {
        found.add(new Violation(path, rule, message));
    }

    private static Optional<Set<Condition>> conditions(PackageTerms terms) {
        return Optional.ofNullable(terms.easing()).map(EasingTerms::suspension);
    }

    private static Optional<AutomaticRung> automatic(PackageTerms terms, int rung) {
        return terms.automatic().stream().filter(one -> one.rung() == rung).findFirst();
    }

    private static Period period(MeasureTerms terms) {
        return terms.windDown() == null ? null : terms.windDown().period();
    }

    private static <T> List<String> titles(List<T> provisions, Function<T, String> title) {
        return provisions.stream().map(title).collect(Collectors.toList());
    }
}
