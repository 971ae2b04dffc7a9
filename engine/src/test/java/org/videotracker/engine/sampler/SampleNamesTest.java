package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleNamesTest {
    private static final List<String> BANK =
            List.of("Kick 01.wav", "snare", "", "hat.closed.flac", "Snare", "hat.open.flac", "kick", "v1.25 beat");
    private final AtomicInteger calls = new AtomicInteger();
    private final SampleNames names = new SampleNames(BANK, calls::incrementAndGet);

    @ParameterizedTest
    @CsvSource({
        "kick, 0, 6", // the very name goes before one that begins with it
        "kick, 1, 6",
        "kick 01, 0, 0", // without the ending
        "kick 01.wav, 0, 0",
        "kick 0, 0, 0",
        "snare, 0, 1",
        "snare, 1, 4",
        "snare, 2, 1",
        "snare, -1, 4",
        "hat, 0, 3", // those that begin with it
        "hat, 1, 5",
        "hat, 2, 3",
        "hat, -1, 5",
        "hat.open, 7, 5",
        "v1, 0, 7", // a dot in the middle is no ending
        "v1.25 beat, 3, 7",
        "clap, 0, -1",
        "'', 0, -1",
    })
    void aNameFindsItsSamples(String name, int choice, int slot) {
        assertThat(names.find(name, choice)).isEqualTo(slot);
    }

    @Test
    void eachNameThatIsNotFoundIsTakenDownOnce() {
        for (int i = 0; i < 3; i++) {
            names.find("clap", i);
            names.find("kick", i);
            names.find("tom", i);
        }
        assertThat(calls).hasValue(2);
        assertThat(names.unfound().takeNew()).containsExactly("clap", "tom");
        names.find("clap", 0);
        assertThat(names.unfound().takeNew()).isEmpty();
    }

    @Test
    void aFloodOfNamesIsTakenDownInPart() {
        for (int i = 0; i < 1000; i++) {
            names.find("no" + i, 0);
        }
        assertThat(names.unfound().takeNew()).hasSize(32);
        assertThat(names.find("snare", 0)).isEqualTo(1);
    }

    @Test
    void theSentenceShowsWhatThereIs() {
        assertThat(names.sentence("clap", "drums"))
                .isEqualTo("There is no sample called \"clap\" in drums; there are Kick 01.wav, snare, "
                        + "hat.closed.flac, Snare, hat.open.flac, kick, v1.25 beat.");
        assertThat(SampleNames.NONE.sentence("clap", "drums"))
                .isEqualTo("There is no sample called \"clap\" in drums; it has none.");
        List<String> many = new java.util.ArrayList<>(Collections.nCopies(3, "same"));
        for (int i = 0; i < 40; i++) {
            many.add("s" + i);
        }
        assertThat(new SampleNames(many, () -> {}).sentence("x", "drums"))
                .contains("same, s0, ")
                .endsWith(" s10 and 29 more.");
    }

    @Test
    void aTriggerByNamePlaysTheSlotOfTheName() {
        SampleSlot quiet = sample(MemoryClip.constant(48_000, 0.25f), s -> s);
        SampleSlot loud = sample(MemoryClip.constant(48_000, 1), s -> s);
        Rig rig = new Rig(quiet, loud).with(s -> s.withNames(new SampleNames(List.of("a", "b"), () -> {})));
        float[] x = rig.on(0, 0, 1)
                .named("b")
                .on(1000, 7, 2)
                .named("a")
                .on(2000, 0, 3)
                .named("c")
                .left(3000);
        assertThat(x[0]).isEqualTo(1);
        assertThat(x[1999]).isEqualTo(0.25f);
        assertThat(x[2999]).isEqualTo(0.25f);
        assertThat(rig.sampler.missingTriggers()).isEqualTo(1);
    }
}
