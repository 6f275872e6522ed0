package org.snapback.sanctions.packages.model;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables against the sentences of docs/domain/packages.md: what is not written here is refused. */
class StageTransitionsTest {
    private static final Set<String> OF_A_PACKAGE = Set.of(
            "DRAFT EDIT DRAFT",
            "DRAFT PROPOSE PROPOSED",
            "DRAFT WITHDRAW WITHDRAWN",
            "PROPOSED REVISE PROPOSED",
            "PROPOSED RETURN DRAFT",
            "PROPOSED ADOPT ADOPTED",
            "PROPOSED REJECT REJECTED",
            "PROPOSED WITHDRAW WITHDRAWN",
            "ADOPTED ESCALATE ADOPTED",
            "ADOPTED SUSPEND SUSPENDED",
            "ADOPTED LIFT LIFTED",
            "ADOPTED EXPIRE EXPIRED",
            "ADOPTED RESCIND RESCINDED",
            "ADOPTED CORRECT ADOPTED",
            "ADOPTED AMEND ADOPTED",
            "ADOPTED LIST ADOPTED",
            "ADOPTED DELIST ADOPTED",
            "ADOPTED SUSPEND_AS_BEFORE SUSPENDED",
            "ADOPTED LIFT_AS_BEFORE LIFTED",
            "SUSPENDED SNAP_BACK ADOPTED",
            "SUSPENDED EXPIRE EXPIRED",
            "LIFTED EXPIRE EXPIRED",
            "SUSPENDED LIFT LIFTED",
            "SUSPENDED RESCIND RESCINDED",
            "SUSPENDED CORRECT SUSPENDED",
            "SUSPENDED DELIST SUSPENDED",
            "LIFTED SNAP_BACK ADOPTED",
            "LIFTED RESCIND RESCINDED",
            "LIFTED CORRECT LIFTED",
            "LIFTED DELIST LIFTED");
    private static final Set<String> OF_A_MEASURE = Set.of(
            "WAITING TAKE_EFFECT IN_FORCE",
            "IN_FORCE SUSPEND SUSPENDED",
            "IN_FORCE LIFT LIFTED",
            "IN_FORCE EXPIRE EXPIRED",
            "IN_FORCE WAIT_AGAIN WAITING",
            "IN_FORCE SUSPEND_AS_BEFORE SUSPENDED",
            "IN_FORCE LIFT_AS_BEFORE LIFTED",
            "SUSPENDED SNAP_BACK IN_FORCE",
            "SUSPENDED LIFT LIFTED",
            "SUSPENDED WAIT_AGAIN WAITING",
            "SUSPENDED EXPIRE EXPIRED",
            "LIFTED SNAP_BACK IN_FORCE",
            "LIFTED WAIT_AGAIN WAITING",
            "LIFTED EXPIRE EXPIRED");

    private static final Set<String> OF_A_DESIGNATION = Set.of(
            "PROPOSED AMEND PROPOSED",
            "PROPOSED LIST LISTED",
            "PROPOSED ANNUL ANNULLED",
            "LISTED AMEND AMENDED",
            "LISTED DELIST DELISTED",
            "LISTED ANNUL ANNULLED",
            "AMENDED AMEND AMENDED",
            "AMENDED DELIST DELISTED",
            "AMENDED ANNUL ANNULLED",
            "DELISTED LIST LISTED",
            "DELISTED ANNUL ANNULLED");

    @Test
    void a_designation_goes_only_where_docs_say() {
        assertThat(steps(DesignationLife.TRANSITIONS, DesignationStage.values(), DesignationAct.values()))
                .isEqualTo(new TreeSet<>(OF_A_DESIGNATION));
    }

    @Test
    void a_package_goes_only_where_docs_say() {
        assertThat(steps(PackageLife.TRANSITIONS, PackageStage.values(), PackageAct.values()))
                .isEqualTo(new TreeSet<>(OF_A_PACKAGE));
    }

    @Test
    void a_measure_goes_only_where_docs_say() {
        assertThat(steps(MeasureLife.TRANSITIONS, MeasureStage.values(), MeasureAct.values()))
                .isEqualTo(new TreeSet<>(OF_A_MEASURE));
    }

    @Test
    void a_refusal_names_the_stage_the_act_and_what_is_possible() {
        assertThat(PackageLife.TRANSITIONS.refusal(PackageStage.PROPOSED, PackageAct.PROPOSE))
                .isEqualTo("A package that is PROPOSED cannot be proposed;"
                        + " it can be: revised, returned to its sponsors, adopted, rejected, withdrawn");
        assertThat(PackageLife.TRANSITIONS.refusal(PackageStage.REJECTED, PackageAct.EDIT))
                .isEqualTo("A package that is REJECTED cannot be edited; this stage is its last");
    }

    @Test
    void a_confiscation_is_never_suspended_or_snapped_back() {
        for (MeasureStage stage : MeasureStage.values()) {
            assertThat(MeasureLife.after(stage, MeasureAct.SUSPEND, MeasureType.ASSET_CONFISCATION))
                    .as("%s", stage)
                    .isEmpty();
            assertThat(MeasureLife.after(stage, MeasureAct.SNAP_BACK, MeasureType.ASSET_CONFISCATION))
                    .as("%s", stage)
                    .isEmpty();
        }
        assertThat(MeasureLife.after(MeasureStage.IN_FORCE, MeasureAct.SUSPEND, MeasureType.ASSET_FREEZE))
                .contains(MeasureStage.SUSPENDED);
    }

    private static <S extends Enum<S>, A extends Enum<A> & Act> Set<String> steps(
            Transitions<S, A> transitions, S[] stages, A[] acts) {
        Set<String> steps = new TreeSet<>();
        for (S stage : stages) {
            for (A act : acts) {
                transitions.after(stage, act).ifPresent(to -> steps.add(stage + " " + act + " " + to));
            }
        }
        return steps;
    }
}
