package org.snapback.guarantor;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.snapback.guarantor.roster.Circle;
import org.snapback.runtime.problem.Violation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The service's walls. */
@AnalyzeClasses(packages = "org.snapback.guarantor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_model_knows_only_java = classes()
            .that()
            .resideInAPackage("..ballots.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.ballots.model..");

    @ArchTest
    static final ArchRule the_model_of_agreements_knows_only_java_and_the_circles = classes()
            .that()
            .resideInAPackage("..agreements.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.snapback.guarantor.agreements.model..")
                    .or(type(Circle.class)));

    @ArchTest
    static final ArchRule the_model_of_commitments_knows_no_framework = classes()
            .that()
            .resideInAPackage("..commitments.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.snapback.guarantor.commitments.model..")
                    .or(type(Violation.class)));

    @ArchTest
    static final ArchRule votes_are_counted_in_integers = noClasses()
            .that()
            .resideInAPackage("..ballots..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(double.class, float.class, Double.class, Float.class, BigDecimal.class);

    @ArchTest
    static final ArchRule the_model_of_encroachments_knows_only_java_and_packages = classes()
            .that()
            .resideInAPackage("..encroachments.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.snapback.guarantor.encroachments.model..",
                    "org.snapback.guarantor.packages.model..");

    @ArchTest
    static final ArchRule the_model_of_consultations_knows_only_java = classes()
            .that()
            .resideInAPackage("..consultations.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.consultations.model..");

    @ArchTest
    static final ArchRule the_model_of_packages_knows_only_java = classes()
            .that()
            .resideInAPackage("..packages.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.packages.model..");

    @ArchTest
    static final ArchRule the_model_of_calls_knows_only_java = classes()
            .that()
            .resideInAPackage("..calls.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.calls.model..");

    @ArchTest
    static final ArchRule the_model_of_relief_knows_only_java_and_packages = classes()
            .that()
            .resideInAPackage("..relief.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.snapback.guarantor.relief.model..", "org.snapback.guarantor.packages.model..");

    @ArchTest
    static final ArchRule the_model_of_compensation_knows_only_java = classes()
            .that()
            .resideInAPackage("..compensation.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.compensation.model..");

    @ArchTest
    static final ArchRule no_sum_of_money_is_a_floating_point_number = noClasses()
            .that()
            .resideInAPackage("..compensation..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(double.class, float.class, Double.class, Float.class);

    @ArchTest
    static final ArchRule the_model_of_conditions_knows_only_java = classes()
            .that()
            .resideInAPackage("..conditions.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.guarantor.conditions.model..");

    @ArchTest
    static final ArchRule the_model_of_implementations_knows_no_framework = classes()
            .that()
            .resideInAPackage("..implementations.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.snapback.guarantor.implementations.model..",
                            "org.snapback.guarantor.packages.model..")
                    .or(type(Violation.class)));

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.snapback.guarantor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_roster_knows_nothing_of_ballots_and_agreements = noClasses()
            .that()
            .resideInAPackage("..roster..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ballots..", "..agreements..");

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snapback.sanctions..", "org.snapback.notification..", "org.snapback.local..");

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");
}
