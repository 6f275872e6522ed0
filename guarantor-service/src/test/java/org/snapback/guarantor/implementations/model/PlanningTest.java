package org.snapback.guarantor.implementations.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.guarantor.packages.model.Bound;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;
import org.snapback.guarantor.packages.model.PackageStage;

import static org.assertj.core.api.Assertions.assertThat;

/** Random lives of a package and its guarantors: what is owed is at every moment what a naive count says. */
class PlanningTest {
    private static final long SEED = 20_260_303;
    private static final int LIVES = 400;
    private static final Instant START = Instant.parse("2026-03-03T16:00:00Z");
    private static final List<String> STATES = List.of("DE", "EE", "LT", "PL");
    private static final List<String> TYPES = List.of("ASSET_FREEZE", "EXPORT_BAN", "TRAVEL_BAN");

    @Test
    void what_is_owed_is_what_stands_and_binds_and_the_same_again_needs_no_step() {
        for (int life = 0; life < LIVES; life++) {
            long seed = SEED + life;
            Random random = new Random(seed);
            World world = new World();
            KnownPackage known = any(random);
            Map<String, Set<String>> bound = agreements(random);
            for (int move = 0; move < 8; move++) {
                known = moved(known, random, START.plus(Duration.ofDays(move)));
                List<Duty> duties = Duties.of(known);
                world.take(Planning.moved(duties, world.held(), bound, Set.of()));

                assertThat(world.owed()).as("seed %d, move %d", seed, move).isEqualTo(naive(known, bound));
                assertThat(world.out()).as("seed %d, move %d", seed, move).isSubsetOf(world.owed());
                assertThat(Planning.moved(duties, world.held(), bound, Set.of()))
                        .as("seed %d, move %d, again", seed, move)
                        .isEmpty();
            }
        }
    }

    @Test
    void whoever_joins_owes_all_that_stands_and_whoever_leaves_nothing() {
        for (int life = 0; life < LIVES; life++) {
            long seed = SEED + life;
            Random random = new Random(seed);
            World world = new World();
            KnownPackage known = moved(any(random), random, START);
            List<Duty> duties = Duties.of(known);
            world.take(Planning.moved(duties, world.held(), agreements(random), Set.of()));

            world.take(Planning.joined(duties, "CL", world.held("CL"), Set.of("EXPORT_BAN")));
            assertThat(world.held("CL").stream().filter(Held::owed))
                    .as("seed %d", seed)
                    .hasSize((int) duties.stream().filter(Duty::isOwed).count());
            assertThat(Planning.joined(duties, "CL", world.held("CL"), Set.of()))
                    .as("seed %d, again", seed)
                    .isEmpty();

            world.take(Planning.left(world.held("CL")));
            assertThat(world.held("CL").stream().filter(Held::owed))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageStage.class,
            names = {"EXPIRED", "RESCINDED"})
    void nothing_is_owed_to_a_package_that_is_over(PackageStage stage) {
        KnownPackage over = with(any(new Random(SEED)), stage, 3, START, MeasureStage.IN_FORCE);

        assertThat(Duties.of(over)).hasSize(3).noneMatch(Duty::isOwed);
    }

    @Test
    void a_measure_that_waits_for_its_moment_is_owed_already_and_rests_with_its_package() {
        KnownPackage waiting = with(any(new Random(SEED)), PackageStage.ADOPTED, 3, START, MeasureStage.WAITING);
        KnownPackage suspended = with(waiting, PackageStage.SUSPENDED, 3, START, MeasureStage.WAITING);

        assertThat(Duties.of(waiting)).allMatch(Duty::isOwed);
        assertThat(Duties.of(suspended)).extracting(Duty::rests).containsOnly(Optional.of(EndReason.MEASURE_SUSPENDED));
    }

    /** Which state owes which measure, the slow way: one question for each pair. */
    private static Set<String> naive(KnownPackage known, Map<String, Set<String>> agreements) {
        Set<String> owed = new TreeSet<>();
        for (String state : STATES) {
            for (KnownMeasure measure : known.measures()) {
                boolean stands = measure.rung() <= known.rung() && measure.stage() == MeasureStage.IN_FORCE;
                if (stands
                        && agreements.containsKey(state)
                        && known.boundOn(measure.rung()).states().contains(state)) {
                    owed.add(state + " " + measure.id());
                }
            }
        }
        return owed;
    }

    private static Map<String, Set<String>> agreements(Random random) {
        Map<String, Set<String>> all = new HashMap<>();
        STATES.stream().filter(state -> random.nextInt(4) > 0).forEach(state -> all.put(state, Set.of()));
        return all;
    }

    private static KnownPackage any(Random random) {
        List<KnownMeasure> measures = new ArrayList<>();
        Map<Integer, Bound> bound = new HashMap<>();
        for (int rung = 1; rung <= 3; rung++) {
            measures.add(new KnownMeasure(
                    new UUID(random.nextLong(), rung),
                    TYPES.get(rung - 1),
                    rung,
                    "a scope",
                    0,
                    MeasureStage.WAITING,
                    null,
                    null));
            bound.put(
                    rung,
                    new Bound(
                            Set.copyOf(STATES.stream()
                                    .filter(state -> random.nextBoolean())
                                    .toList()),
                            Map.of("LT", Set.of("EXPORT_BAN"))));
        }
        return new KnownPackage(
                new UUID(random.nextLong(), 0),
                false,
                PackageStage.ADOPTED,
                "a title",
                List.of("PL"),
                "UNANIMITY",
                "digest",
                0,
                List.of(),
                Set.of(),
                false,
                bound,
                null,
                null,
                measures);
    }

    private static KnownPackage moved(KnownPackage known, Random random, Instant at) {
        int rung = Math.max(1, Math.min(3, known.rung() + random.nextInt(2)));
        PackageStage stage = random.nextInt(4) == 0 ? PackageStage.SUSPENDED : PackageStage.ADOPTED;
        MeasureStage measures = switch (random.nextInt(4)) {
            case 0 -> MeasureStage.SUSPENDED;
            case 1 -> MeasureStage.LIFTED;
            default -> MeasureStage.IN_FORCE;
        };
        return with(known, stage, rung, at, measures);
    }

    private static KnownPackage with(
            KnownPackage known, PackageStage stage, int rung, Instant at, MeasureStage measures) {
        return new KnownPackage(
                known.id(),
                false,
                stage,
                known.title(),
                known.sponsors(),
                known.rule(),
                known.digest(),
                rung,
                List.of(),
                Set.of(),
                false,
                known.bound(),
                null,
                null,
                known.measures().stream()
                        .map(measure -> new KnownMeasure(
                                measure.id(),
                                measure.type(),
                                measure.rung(),
                                measure.scope(),
                                0,
                                measures,
                                measure.rung() <= rung ? at : null,
                                null))
                        .toList());
    }

    /** The implementations that there are, as steps leave them. */
    private static final class World {
        private final Map<String, Held> all = new HashMap<>();
        private final Set<String> out = new TreeSet<>();

        void take(List<Step> steps) {
            for (Step step : steps) {
                switch (step) {
                    case Step.Make make -> {
                        assertThat(all).doesNotContainKey(key(make.state(), make.duty()));
                        put(make.state(), make.duty(), make.duty().isOwed(), make.excepted(), make.inherited());
                    }
                    case Step.Renew renewal ->
                        put(renewal.state(), renewal.duty(), true, renewal.excepted(), renewal.inherited());
                    case Step.End end -> {
                        Held held = end.held();
                        all.put(
                                held.state() + " " + held.measureId(),
                                new Held(
                                        held.id(),
                                        held.state(),
                                        held.measureId(),
                                        held.effectiveFrom(),
                                        false,
                                        held.inherited()));
                        out.remove(held.state() + " " + held.measureId());
                    }
                }
            }
        }

        List<Held> held() {
            return List.copyOf(all.values());
        }

        List<Held> held(String state) {
            return all.values().stream()
                    .filter(one -> one.state().equals(state))
                    .toList();
        }

        Set<String> owed() {
            Set<String> owed = new TreeSet<>();
            all.forEach((key, held) -> {
                if (held.owed()) {
                    owed.add(key);
                }
            });
            return owed;
        }

        Set<String> out() {
            return out;
        }

        private void put(String state, Duty duty, boolean owed, boolean excepted, boolean inherited) {
            String key = key(state, duty);
            all.put(
                    key,
                    new Held(new UUID(1, all.size()), state, duty.measureId(), duty.effectiveFrom(), owed, inherited));
            if (excepted && owed) {
                out.add(key);
                assertThat(duty.measureType()).isEqualTo("EXPORT_BAN");
            }
        }

        private static String key(String state, Duty duty) {
            return state + " " + duty.measureId();
        }
    }
}
