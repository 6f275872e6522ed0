package org.snapback.sanctions;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.Violation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The service's walls. */
@AnalyzeClasses(packages = "org.snapback.sanctions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_model_of_packages_knows_no_framework = classes()
            .that()
            .resideInAPackage("..packages.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.snapback.sanctions.packages.model..", "org.snapback.sanctions.canonical..")
                    .or(type(Violation.class))
                    .or(type(Role.class)));

    @ArchTest
    static final ArchRule the_model_of_the_register_knows_no_framework = classes()
            .that()
            .resideInAPackage("..register.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.snapback.sanctions.register.model..",
                    "org.snapback.sanctions.canonical..");

    @ArchTest
    static final ArchRule the_reading_of_lists_knows_no_framework = classes()
            .that()
            .resideInAPackage("..register.lists..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.apache.commons.csv..",
                    "org.snapback.sanctions.register.lists..",
                    "org.snapback.sanctions.register.model..");

    @ArchTest
    static final ArchRule the_model_of_screening_knows_no_framework = classes()
            .that()
            .resideInAPackage("..screening.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.ibm.icu.text..",
                    "org.snapback.sanctions.screening.model..",
                    "org.snapback.sanctions.register.model..");

    @ArchTest
    static final ArchRule the_index_of_screening_knows_only_lucene = classes()
            .that()
            .resideInAPackage("..screening.index..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.apache.lucene..",
                    "org.snapback.sanctions.screening.index..",
                    "org.snapback.sanctions.screening.model..",
                    "org.snapback.sanctions.register.model..");

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.snapback.sanctions.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule annexes_know_nothing_of_what_packages_do_with_them = noClasses()
            .that()
            .resideInAPackage("..packages.annex..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snapback.sanctions.packages");

    @ArchTest
    static final ArchRule packages_do_not_reach_into_the_register = noClasses()
            .that()
            .resideInAPackage("..packages..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..register..");

    @ArchTest
    static final ArchRule the_register_knows_nothing_of_packages = noClasses()
            .that()
            .resideInAPackage("..register..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..packages..");

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snapback.guarantor..", "org.snapback.notification..", "org.snapback.local..");

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
