package org.videotracker.model.pattern.cycle.harmony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.NumericPatterns;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

class PitchesTest {

    @Provide
    Arbitrary<Cycles> patterns() {
        return NumericPatterns.any();
    }

    @Property(tries = 100)
    @Label("notes that are moved there and back are where they were")
    void transposeAndBack(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = -36, max = 36) int semitones) {
        Cycles there = Pitches.transpose(ControlPatterns.of("note", pattern), semitones);

        assertThat(NumericPatterns.lines(Pitches.transpose(there, -semitones)))
                .isEqualTo(NumericPatterns.lines(ControlPatterns.of("note", pattern)));
        assertThat(NumericPatterns.lines(there))
                .isEqualTo(NumericPatterns.lines(ControlPatterns.of("note", Pitches.transpose(pattern, semitones))));
    }

    @ParameterizedTest
    @CsvSource({
        "1P, 0", "2m, 1", "2M, 2", "3m, 3", "3M, 4", "4P, 5", "4A, 6", "5d, 6", "5P, 7", "6m, 8", "6M, 9", "7m, 10",
        "7M, 11", "8P, 12", "9M, 14", "-5P, -7", "7d, 9", "15P, 24", "2A, 3", "3dd, 1"
    })
    @DisplayName("an interval is as many semitones as its letters and its quality say")
    void intervals(String interval, int semitones) {
        assertThat(values(Pitches.transpose(Cycles.pure("c4"), Cycles.pure(interval))))
                .containsExactly(Value.of(60 + semitones));
    }

    @Test
    @DisplayName("only notes are moved: other controls, words and events without a note stay")
    void onlyNotes() {
        assertThat(values(Pitches.transpose(
                        ControlPatterns.with(ControlPatterns.of("note", Cycles.pure("e4")), "speed", Value.of(2)), 3)))
                .hasToString("[{note=67, speed=2}]");
        assertThat(values(Pitches.transpose(ControlPatterns.of("s", Cycles.pure("kick")), 3)))
                .hasToString("[{s=kick}]");
        assertThat(values(Pitches.transpose(Cycles.pure("kick"), 3))).hasToString("[kick]");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Pitches.transpose(Cycles.pure(1), Cycles.pure("4M")))
                .withMessageContaining("4M");
    }

    @ParameterizedTest
    @CsvSource({
        "C, 48 52 55",
        "Am7, 57 60 64 67",
        "F#, 54 58 61",
        "Bb^7, 58 62 65 69",
        "ebdim, 51 54 57",
        "Gsus4, 55 60 62",
        "C7, 48 52 55 58",
        "c4:min7, 60 63 67 70",
        "c4:maj, 60 64 67",
        "e5:7, 76 80 83 86",
        "fs:m, 54 57 61",
    })
    @DisplayName("a chord is its notes, from a sign or from a root and a name")
    void chords(String chord, String notes) {
        String[] parts = chord.split(":", -1);
        Value value = parts.length == 1
                ? Value.of(chord)
                : new Value.Listed(
                        List.of(Value.of(parts[0]), parts[1].equals("7") ? Value.of(7) : Value.of(parts[1])));

        assertThat(values(Pitches.chord(Cycles.pure(value))).stream()
                        .map(Value::toString)
                        .toList())
                .containsExactly(notes.split(" ", -1));
    }

    @Test
    @DisplayName("all notes of a chord have its time, and an unknown chord is told")
    void chordsInTime() {
        Cycles chords = Pitches.chord(Cycles.pure("Am").fast(Fraction.of(2)));

        assertThat(chords.query(Fraction.ZERO, Fraction.of(1, 2)))
                .extracting(hap -> hap.whole() + " " + hap.value())
                .containsExactly("0/1..1/2 57", "0/1..1/2 60", "0/1..1/2 64");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> values(Pitches.chord(Cycles.pure("Amaj77"))))
                .withMessageContaining("maj77")
                .withMessageContaining("maj7");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> values(Pitches.chord(Cycles.pure("kick"))))
                .withMessageContaining("kick");
    }

    private static List<Value> values(Cycles pattern) {
        return pattern.query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::value)
                .toList();
    }
}
