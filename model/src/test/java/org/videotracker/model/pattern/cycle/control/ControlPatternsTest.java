package org.videotracker.model.pattern.cycle.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;

class ControlPatternsTest {

    @Test
    @DisplayName("every name and alias belongs to one control, and each control says what it means")
    void theTable() {
        List<String> names = new ArrayList<>();
        for (Control control : KnownControls.all()) {
            names.add(control.name());
            names.addAll(control.aliases());
            assertThat(control.meaning()).isNotBlank();
            assertThat(control.listed()).first().isEqualTo(control.name());
            assertThat(KnownControls.of(control.name())).contains(control);
            control.aliases()
                    .forEach(alias -> assertThat(KnownControls.nameOf(alias)).isEqualTo(control.name()));
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a control is told in the units of the parameter that it locks")
    void locks() {
        assertThat(lock("vol", .5)).isEqualTo("volume 0.5");
        assertThat(lock("pan", 0)).isEqualTo("pan -1.0");
        assertThat(lock("pan", .5)).isEqualTo("pan 0.0");
        assertThat(lock("pan", 1)).isEqualTo("pan 1.0");
        assertThat(lock("attack", .25)).isEqualTo("attackMs 250.0");
        assertThat(lock("pos", .25)).isEqualTo("position 0.25");
        assertThat(KnownControls.of("s").orElseThrow().isLock()).isFalse();
    }

    private static String lock(String name, double value) {
        Control control = KnownControls.of(name).orElseThrow();
        return control.lock() + " " + control.lockValue(value);
    }

    @Test
    @DisplayName("a name that nobody knows is a parameter of the target, and carries lists as they are")
    void unknownNames() {
        assertThat(KnownControls.of("wobble")).isEmpty();
        assertThat(only(ControlPatterns.of("wobble", Cycles.pure(new Value.Listed(List.of(Value.of(1)))))))
                .hasToString("{wobble=[1]}");
    }

    @Test
    @DisplayName("aliases of a control set the same one")
    void aliases() {
        Cycles pattern = ControlPatterns.with(ControlPatterns.of("sound", Cycles.pure("kick")), "vol", Value.of(.5));

        assertThat(only(ControlPatterns.with(pattern, "volume", Value.of(2)))).hasToString("{gain=2, s=kick}");
    }

    @Test
    @DisplayName("named values cannot be named again, and the fault says so")
    void namedTwice() {
        Cycles twice = ControlPatterns.of("note", ControlPatterns.of("s", Cycles.pure("kick")));

        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> only(twice))
                .withMessageContaining("note")
                .withMessageContaining("{s=kick}");
    }

    private static Value only(Cycles pattern) {
        List<Hap> haps = pattern.query(Fraction.ZERO, Fraction.ONE);
        assertThat(haps).hasSize(1);
        return haps.getFirst().value();
    }
}
