package org.snapback.notification;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.snapback.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule other_services_are_known_by_their_events_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snapback.sanctions..", "org.snapback.guarantor..");

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.snapback.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule words_are_pure = classes()
            .that()
            .resideInAnyPackage("org.snapback.notification.wording", "org.snapback.notification.texts")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.ibm.icu.text",
                    "com.fasterxml.jackson..",
                    "org.snapback.notification.wording",
                    "org.snapback.notification.texts",
                    "org.snapback.runtime.inbox",
                    "org.snapback.runtime.json");

    @ArchTest
    static final ArchRule recipients_are_pure = classes()
            .that()
            .haveNameMatching(".*(Recipients|StreamName)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.snapback.notification.notices");
}
