package org.videotracker.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** Shows that a rule bites. */
final class Offences {
    private Offences() {}

    static void assertNamed(ArchRule rule, JavaClasses classes, Class<?>... offenders) {
        String report = rule.evaluate(classes).getFailureReport().toString();
        for (Class<?> offender : offenders) {
            assertThat(report).contains(offender.getSimpleName());
        }
    }
}
