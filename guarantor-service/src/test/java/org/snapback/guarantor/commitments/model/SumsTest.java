package org.snapback.guarantor.commitments.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTest {
    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit USD = Unit.currency("USD");
    private static final Sight ALL = new Sight.Everything();

    @Test
    void the_gap_is_what_is_needed_less_what_is_in_force() {
        var rows = rows(
                EnumSet.of(Dimension.PILLAR, Dimension.YEAR, Dimension.UNIT),
                Fact.need(Pillar.FINANCE, 2027, EUR, 100),
                promise("PL", 2027, EUR, 50, 30));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.needed()).isEqualTo(OptionalLong.of(100));
            assertThat(row.promised()).isEqualTo(50);
            assertThat(row.inForce()).isEqualTo(30);
            assertThat(row.gap()).isEqualTo(OptionalLong.of(70));
        });
    }

    @Test
    void a_surplus_of_one_pillar_covers_no_need_of_another() {
        var rows = rows(
                EnumSet.of(Dimension.UNIT),
                Fact.need(Pillar.INFRASTRUCTURE, 2027, EUR, 100),
                promise("PL", 2027, EUR, 500, 500));

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.gap()).hasValue(100));
    }

    @Test
    void a_surplus_of_one_year_covers_another_only_where_years_are_not_told_apart() {
        Fact[] facts = {Fact.need(Pillar.FINANCE, 2027, EUR, 100), promise("PL", 2026, EUR, 100, 100)};

        assertThat(rows(EnumSet.of(Dimension.UNIT, Dimension.YEAR), facts))
                .extracting(row -> row.gap().getAsLong())
                .containsExactly(0L, 100L);
        assertThat(rows(EnumSet.of(Dimension.UNIT), facts))
                .extracting(row -> row.gap().getAsLong())
                .containsExactly(0L);
    }

    @Test
    void needs_belong_to_no_guarantor() {
        var rows = rows(
                EnumSet.of(Dimension.GUARANTOR, Dimension.UNIT),
                Fact.need(Pillar.FINANCE, 2027, EUR, 100),
                promise("PL", 2027, EUR, 50, 30));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.key().guarantor()).contains("PL");
            assertThat(row.needed()).isEmpty();
            assertThat(row.gap()).isEmpty();
        });
    }

    @Test
    void one_figure_over_two_currencies_is_refused() {
        var asked = question(EnumSet.of(Dimension.PILLAR));

        var answer =
                Sums.of(asked, List.of(promise("PL", 2027, EUR, 1, 1), promise("US", 2027, USD, 1, 1)), List.of(), ALL);

        assertThat(answer).isEqualTo(new Sums.MixedUnits(List.of(EUR, USD)));
    }

    @Test
    void one_figure_over_one_currency_is_given() {
        var asked = new Question(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(EUR), Histories.START);

        var answer =
                Sums.of(asked, List.of(promise("PL", 2027, EUR, 1, 1), promise("US", 2027, USD, 5, 5)), List.of(), ALL);

        assertThat(((Sums.Rows) answer).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.promised()).isEqualTo(1));
    }

    @Test
    void a_sum_out_of_range_is_refused() {
        var facts = List.of(promise("PL", 2027, EUR, HowMuch.MOST, 0), promise("DE", 2027, EUR, 1, 0));

        assertThat(Sums.of(question(EnumSet.of(Dimension.UNIT)), facts, List.of(), ALL))
                .isEqualTo(new Sums.OutOfRange());
    }

    @Test
    void sums_keep_the_order_of_their_parts_and_do_not_depend_on_theirs() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            List<Fact> facts = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                facts.add(anyFact(random));
            }
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            var asked = question(anyGrouping(random));

            var rows = ((Sums.Rows) Sums.of(asked, facts, List.of(), ALL)).rows();

            assertThat(rows).as("seed %d", seed).allSatisfy(row -> {
                assertThat(row.confirmed()).isLessThanOrEqualTo(row.delivered());
                assertThat(row.delivered()).isLessThanOrEqualTo(row.promised());
                assertThat(row.inForce()).isLessThanOrEqualTo(row.promised());
                row.gap()
                        .ifPresent(gap -> assertThat(gap)
                                .isBetween(
                                        Math.max(0, row.needed().getAsLong() - row.inForce()),
                                        row.needed().getAsLong()));
            });
            assertThat(rows.stream().mapToLong(SumRow::promised).sum())
                    .as("seed %d", seed)
                    .isEqualTo(facts.stream()
                            .mapToLong(fact -> fact.figures().promised())
                            .sum());
            assertThat(Sums.of(asked, shuffled, List.of(), ALL))
                    .as("seed %d", seed)
                    .isEqualTo(new Sums.Rows(rows));
        }
    }

    private static Set<Dimension> anyGrouping(Random random) {
        var by = EnumSet.of(Dimension.UNIT);
        for (Dimension dimension : Dimension.values()) {
            if (random.nextBoolean()) {
                by.add(dimension);
            }
        }
        return by;
    }

    private static Fact anyFact(Random random) {
        Pillar pillar = Pillar.values()[random.nextInt(3)];
        Unit unit = random.nextBoolean() ? EUR : USD;
        int year = 2026 + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            return Fact.need(pillar, year, unit, random.nextLong(1_000));
        }
        long promised = random.nextLong(1, 1_000);
        long delivered = random.nextLong(promised + 1);
        return Fact.promise(
                pillar,
                Histories.GUARANTORS.get(random.nextInt(3)),
                year,
                unit,
                new Figures(
                        0, promised, random.nextBoolean() ? promised : 0, delivered, random.nextLong(delivered + 1)));
    }

    private static List<SumRow> rows(Set<Dimension> by, Fact... facts) {
        return ((Sums.Rows) Sums.of(question(by), List.of(facts), List.of(), ALL)).rows();
    }

    private static Question question(Set<Dimension> by) {
        return new Question(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Histories.START);
    }

    private static Fact promise(String guarantor, int year, Unit unit, long promised, long inForce) {
        return Fact.promise(Pillar.FINANCE, guarantor, year, unit, new Figures(0, promised, inForce, 0, 0));
    }
}
