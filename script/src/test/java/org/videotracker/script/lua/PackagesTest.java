package org.videotracker.script.lua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The runtime is behind a port, so that another one can take its place. */
class PackagesTest {
    private static final String LUA = "org.videotracker.script.lua";
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(LUA);

    @Test
    void onlyOnePackageKnowsTheInterpreter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(LUA + ".luaj")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.luaj..")
                .check(classes);
    }

    @Test
    void theInterpreterKnowsNothingOfTheApiAndThePortNothingOfEither() {
        noClasses()
                .that()
                .resideInAnyPackage(LUA + ".luaj", LUA + ".runtime")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LUA, LUA + ".api")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(LUA + ".runtime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LUA + ".luaj")
                .check(classes);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.videotracker.script.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
