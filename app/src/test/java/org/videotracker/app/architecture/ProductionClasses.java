package org.videotracker.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that the rules are checked on, and the classes that break each of them on purpose. */
final class ProductionClasses {
    static final String ROOT = "org.videotracker";
    static final String FIXTURE_ROOT = "org.videotracker.app.architecture.fixture";

    /** Parsers that ANTLR makes from our grammars, in its ways. */
    private static final String GENERATED = "/grammar/";

    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains(GENERATED))
            .importPackages(ROOT);

    static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(FIXTURE_ROOT);

    private ProductionClasses() {}
}
