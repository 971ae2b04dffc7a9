package org.videotracker.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.MonitorInstruction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.app.architecture.fixture.engine.CountsUnderMonitor;

/** A synchronized block leaves no name in a class file, only an instruction; so the code itself is read. */
class MonitorTest {
    @Test
    void modelAndEngineEnterNoMonitor() {
        List<String> offenders = ProductionClasses.OURS.stream()
                .filter(type -> type.getPackageName().matches("org\\.videotracker\\.(model|engine)(\\..*)?"))
                .filter(MonitorTest::entersMonitor)
                .map(JavaClass::getName)
                .toList();
        assertThat(offenders).isEmpty();
    }

    @Test
    void aSynchronizedBlockIsFound() {
        assertThat(entersMonitor(ProductionClasses.OFFENDERS.get(CountsUnderMonitor.class)))
                .isTrue();
    }

    private static boolean entersMonitor(JavaClass type) {
        return parse(type).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(MonitorInstruction.class::isInstance);
    }

    private static ClassModel parse(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
