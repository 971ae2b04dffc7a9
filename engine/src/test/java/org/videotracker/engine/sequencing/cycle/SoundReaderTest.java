package org.videotracker.engine.sequencing.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.sequencing.cycle.CycleNote.GateLength;
import org.videotracker.engine.sequencing.cycle.CycleNote.Sound;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Listed;

class SoundReaderTest {
    private final SoundReader reader = new SoundReader();

    private Sound read(Object... namesAndValues) {
        Sound sound = reader.read(controls(namesAndValues)).orElseThrow();
        assertThat(reader.takeComplaints()).isEmpty();
        return sound;
    }

    private static Value controls(Object... namesAndValues) {
        TreeMap<String, Value> byName = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byName.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return new Controls(byName);
    }

    private static Value value(Object given) {
        return switch (given) {
            case Number number -> Value.of(number.doubleValue());
            case String text -> Value.of(text);
            default -> (Value) given;
        };
    }

    @Test
    void aBareNumberIsThePlaceOfASample() {
        Sound sound = reader.read(Value.of(7)).orElseThrow();
        assertThat(sound).isEqualTo(read("n", 7));
        assertThat(sound.sample()).isEmpty();
        assertThat(sound.index()).isEqualTo(7);
        assertThat(sound.note()).isEqualTo(Step.NONE);
        assertThat(sound.locks().count()).isZero();
        assertThat(sound.gate()).isEqualTo(GateLength.OF_EVENT);
    }

    @Test
    void aBareWordIsASampleByName() {
        Sound sound = reader.read(Value.of("Kick")).orElseThrow();
        assertThat(sound.sample()).isEqualTo("kick");
        assertThat(sound.index()).isZero();
        assertThat(sound.note()).isEqualTo(Step.NONE);
    }

    @Test
    void aListIsANameItsNumberAndItsGain() {
        Listed list = new Listed(List.of(Value.of("kick"), Value.of(3), Value.of(0.5)));
        Sound sound = reader.read(list).orElseThrow();
        assertThat(sound.sample()).isEqualTo("kick");
        assertThat(sound.index()).isEqualTo(3);
        assertThat(sound.locks().get("volume", 1)).isEqualTo(0.5);
    }

    @Test
    void aNumberBesideANameChoosesAmongThoseOfTheName() {
        assertThat(read("s", "kick", "n", -2)).matches(sound -> sound.sample().equals("kick") && sound.index() == -2);
        assertThat(read("s", 3, "n", 1)).matches(sound -> sound.sample().isEmpty() && sound.index() == 3);
        assertThat(read("n", 1.5).index()).isEqualTo(2);
    }

    @Test
    void aValueWithoutANamePlaysWhereNothingElseSaysWhat() {
        assertThat(read("value", 4, "gain", 0.5).index()).isEqualTo(4);
        assertThat(read("value", "kick", "gain", 0.5).sample()).isEqualTo("kick");
        assertThat(read("value", 4, "s", "kick").index()).isZero();
        assertThat(read("value", 4, "note", 60).index()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60, 60, 0", "60.5, 60, 0.5", "61.7, 62, -0.3", "-3, 0, -3", "130.25, 127, 3.25"})
    @DisplayName("A pitch is the nearest note of the scale, and the speed for the rest of it")
    void aPitchIsANoteAndWhatLiesBesideIt(double pitch, int note, double beside) {
        Sound sound = read("note", pitch);
        assertThat(sound.note()).isEqualTo(note);
        assertThat(sound.detune()).isCloseTo(StrictMath.pow(2, beside / 12), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"c4, 60", "e4, 64", "g#3, 56", "bb5, 82", "c, 48"})
    void aNoteHasAName(String name, int note) {
        assertThat(read("note", name).note()).isEqualTo(note);
    }

    @Test
    void controlsLockTheParametersThatTheyMean() {
        Sound sound = read("s", "a", "gain", 0.5, "pan", 0.75, "speed", -2, "attack", 0.1, "begin", 0.25, "end", 0.5);
        assertThat(sound.locks().count()).isEqualTo(6);
        assertThat(sound.locks().get("volume", 0)).isEqualTo(0.5);
        assertThat(sound.locks().get("pan", 0)).isEqualTo(0.5);
        assertThat(sound.locks().get("speed", 0)).isEqualTo(-2);
        assertThat(sound.locks().get("attackMs", 0)).isEqualTo(100);
        assertThat(sound.locks().get("regionStart", 0)).isEqualTo(0.25);
        assertThat(sound.locks().get("regionEnd", 0)).isEqualTo(0.5);
    }

    @Test
    void anyOtherNameLocksTheParameterOfThatName() {
        assertThat(read("n", 0, "wobble", 3).locks().get("wobble", 0)).isEqualTo(3);
        assertThat(read("n", 0, "_slices", 3).locks().count()).isZero();
    }

    @Test
    void optionsHaveNames() {
        assertThat(read("n", 0, "playStyle", "loop").locks().get("playStyle", -1))
                .isEqualTo(1);
        assertThat(read("n", 0, "videoBlend", "Screen").locks().get("videoBlend", -1))
                .isEqualTo(3);
        assertThat(read("n", 0, "videoBlend", 2).locks().get("videoBlend", -1)).isEqualTo(2);
    }

    @Test
    void theGateMayBeAnotherThanTheEvent() {
        assertThat(read("n", 0, "clip", 0.5).gate()).isEqualTo(new GateLength(Double.NaN, 0.5));
        assertThat(read("n", 0, "duration", 2).gate()).isEqualTo(new GateLength(2, 1));
    }

    @Test
    void unitsAndCutGroupsAreRead() {
        assertThat(read("n", 0, "unit", "c").isSpeedInCycles()).isTrue();
        assertThat(read("n", 0, "unit", "r").isSpeedInCycles()).isFalse();
        assertThat(read("n", 0, "cut", 2).cutGroup()).isEqualTo(2);
    }

    @Test
    void anEmptyPortionIsSilentWithoutAWord() {
        assertThat(reader.read(controls("n", 0, "begin", 1))).isEmpty();
        assertThat(reader.read(controls("n", 0, "begin", 0.5, "end", 0.5))).isEmpty();
        assertThat(reader.takeComplaints()).isEmpty();
    }

    @Test
    void whatCannotBePlayedIsSaid() {
        complains(Value.of(true), "the value true plays nothing; use numbers or names of samples", false);
        complains(controls("note", "h9"), "there is no note called h9; notes are called c4, eb3 or f#5", false);
        complains(Value.of(-1), "there is no sample -1.0; samples are counted from 0 to 4095", false);
        complains(controls("n", 0, "gain", "loud"), "gain is a number, and cannot be loud", true);
        complains(
                controls("n", 0, "playStyle", "sideways"),
                "playStyle cannot be sideways; it is one of once, loop, grain, next",
                true);
        complains(controls("n", Double.NaN), "n is a number, and cannot be NaN", true);
    }

    private void complains(Value value, String sentence, boolean sounds) {
        Optional<Sound> sound = reader.read(value);
        assertThat(reader.takeComplaints()).containsExactly(sentence);
        assertThat(sound.isPresent()).isEqualTo(sounds);
    }
}
