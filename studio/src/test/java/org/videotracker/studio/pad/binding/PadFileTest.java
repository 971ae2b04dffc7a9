package org.videotracker.studio.pad.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.studio.key.PadAxis;
import org.videotracker.studio.key.PadInput;

class PadFileTest {
    private static final PadBinding CUTOFF = PadBinding.learned(new PadInput(1, PadAxis.LEFT_X), "filter.cutoff");
    private static final PadBinding VOLUME = new PadBinding(
            new PadInput(2, PadAxis.RIGHT_TRIGGER),
            "pattern:a = b.step[3].note",
            Optional.of(new Span(-0.25, 1e-7)),
            false,
            true);

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = PadFile.write(List.of(CUTOFF, VOLUME), List.of("# mine"));
        PadFile.Reading reading = PadFile.read(text);

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.bindings()).containsExactly(CUTOFF, VOLUME);
        assertThat(PadFile.write(reading.bindings(), reading.kept())).isEqualTo(text);
    }

    @Test
    void whatIsLeftOutIsAsItIsLearned() {
        assertThat(PadFile.read("filter.cutoff=pad-lx").bindings()).containsExactly(CUTOFF);
        assertThat(PadFile.read("drums.volume = Pad-LT").bindings().getFirst().isSpeed())
                .isFalse();
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndKeptAndTheRestIsUsed() {
        PadFile.Reading reading = PadFile.read("""
                nonsense
                filter.cutoff = Pad-QX
                filter.cutoff = Pad-LX, 20 until 30

                filter.cutoff = Pad-LX
                filter.cutoff = Pad-LX, inverted
                """);

        assertThat(reading.complaints())
                .containsExactly(
                        "Line 1 of the file of gamepads: write PARAMETER = AXIS, RANGE, such as filter.cutoff = Pad-LX, 20 to 2000, speed.",
                        "Line 2 of the file of gamepads: there is no axis Pad-QX; the sticks are Pad-LX, Pad-LY, Pad-RX and Pad-RY, the triggers Pad-LT and Pad-RT.",
                        "Line 3 of the file of gamepads: \"20 until 30\" is no range, such as 20 to 2000 or whole, and none of speed, place and inverted.",
                        "Line 6 of the file of gamepads: filter.cutoff is moved by Pad-LX already.");
        assertThat(reading.bindings()).containsExactly(CUTOFF);
        assertThat(PadFile.write(reading.bindings(), reading.kept()))
                .contains("nonsense\n", "filter.cutoff = Pad-QX\n", "20 until 30\n", "inverted\n");
    }

    @Test
    void rangesThatAreNoNumbersAreNone() {
        assertThat(RangeText.read("1e999 to 2")).isEmpty();
        assertThat(RangeText.read("NaN to 2")).isEmpty();
        assertThat(RangeText.read("1 to")).isEmpty();
        assertThat(RangeText.read(" -1.5 to +2e3 ")).contains(new RangeText.Range(Optional.of(new Span(-1.5, 2000))));
        assertThat(RangeText.read("WHOLE")).contains(new RangeText.Range(Optional.empty()));
    }
}
