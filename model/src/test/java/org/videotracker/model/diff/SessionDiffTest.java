package org.videotracker.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

class SessionDiffTest {
    private static final ModuleId KICK = ModuleId.of("00000000-0000-4000-8000-000000000001");
    private static final ModuleId PAD = ModuleId.of("00000000-0000-4000-8000-000000000002");
    private static final ModuleId MIX = ModuleId.of("00000000-0000-4000-8000-000000000003");
    private static final Session SESSION = Session.EMPTY
            .with(Module.of(KICK, "kick", TestCatalog.MULTI_SAMPLER))
            .with(Module.of(PAD, "pad", TestCatalog.MULTI_SAMPLER))
            .with(Module.of(MIX, "mix", TestCatalog.VIDEO_MIXER))
            .withPattern("verse", StepPattern.empty(16));

    @Test
    void oneStepIsOneChangedRow() {
        Session after = SESSION.withPattern("verse", StepPattern.empty(16).withStep(3, Step.of(2)));

        SessionDiff diff = SessionDiff.between(SESSION, after);

        assertThat(diff.paths()).containsExactly("pattern:verse.step[3]");
        assertThat(diff.describe()).isEqualTo("pattern:verse.step[3]: rest -> sample 2 length 1");
    }

    @Test
    void aTempoAndAParameterAreNamedByTheirPaths() {
        Module kick = SESSION.modules().get(KICK).orElseThrow();
        var attack = TestCatalog.MULTI_SAMPLER.parameter("attackMs").orElseThrow();
        Session after = SESSION.with(Transport.INITIAL.with(Transport.BPM, Value.of(99)))
                .with(kick.withValue(attack, Value.of(12)));

        assertThat(SessionDiff.between(SESSION, after).describe())
                .isEqualTo("clock.bpm: 120 -> 99\nkick.attackMs: - -> 12");
    }

    @Test
    void twoModulesMaySwapTheirNames() {
        Module kick = SESSION.modules().get(KICK).orElseThrow();
        Module pad = SESSION.modules().get(PAD).orElseThrow();
        Session after = SESSION.with(SESSION.modules().without(PAD))
                .with(kick.withName("pad"))
                .with(pad.withName("kick"));

        SessionDiff diff = SessionDiff.between(SESSION, after);

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.applyTo(SESSION)).isEqualTo(after);
    }

    @Test
    void movingALayerIsAReorderingAndNothingElse() {
        Link lower = link(KICK);
        Link upper = link(PAD);
        Session before = SESSION.with(SESSION.links().with(lower).with(upper));
        Session after = before.with(before.links().moved(upper.id(), 0));

        SessionDiff diff = SessionDiff.between(before, after);

        assertThat(diff.describe()).isEqualTo("mix.connections: reordered");
        assertThat(diff.applyTo(before).links().into(MIX)).containsExactly(upper, lower);
    }

    @Test
    void removingAModuleSaysSoBeforeItsNameIsUsedAgain() {
        Session after = SESSION.with(SESSION.modules().without(KICK))
                .with(Module.of(ModuleId.of("00000000-0000-4000-8000-000000000009"), "kick", TestCatalog.OSCILLOSCOPE));

        SessionDiff diff = SessionDiff.between(SESSION, after);

        assertThat(diff.describe()).isEqualTo("kick: removed\nkick: added (Oscilloscope)");
        assertThat(diff.applyTo(SESSION)).isEqualTo(after);
    }

    @Test
    void whatWasAskedOfTheTransportIsCarriedToo() {
        Session after = SESSION.with(SESSION.playback().play());

        assertThat(SessionDiff.between(SESSION, after).applyTo(SESSION)).isEqualTo(after);
    }

    private static Link link(ModuleId from) {
        return Link.of(new LinkId(new PortRef(from, "video_out"), new PortRef(MIX, "video_in")), Signal.VIDEO);
    }
}
