package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.model.transport.PlayState;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;

/** E-49: a strict run removes what the script does not mention; the normal run never does. */
class StrictRunTest {
    private static final String BEGINNING = """
            bpm(99)
            project({name = "Night", width = 640})
            asset("00000000000000aa", {name = "tick", sound = {
                source = "Media/tick.wav", playable = "Media/tick.wav", frames = 10, channels = 1, sampleRate = 48000,
            }})
            userScript("bpm(99)")
            audioOut("masterAudioOut", {masterVolume = 0.5})
            sampler("kick", {voices = 3})
            sample("kick", 0, "tick")
            sampler("snare")
            pattern("verse", 8)
            steps("verse", "0 . 0 .")
            chain("song", {"verse"})
            sequencer("drums", {pattern = "verse", chain = "song"})
            map("kick.level", "snare.masterVolume")
            play()
            """;

    private final Playing playing = new Playing();

    @AfterEach
    void end() {
        playing.close();
    }

    private Evaluation strictly(String text) {
        return playing.await(playing.scripts.evaluateStrictly(new Script("set.lua", text), playing.printed::add));
    }

    private ModuleId id(String module) {
        return playing.session().modules().named(module).orElseThrow().id();
    }

    @Test
    void whatTheScriptDoesNotMentionIsGoneOrAsInANewProject() {
        playing.applied(BEGINNING);

        assertThat(strictly("sampler('kick')")).isInstanceOf(Evaluation.Applied.class);

        Session session = playing.session();
        assertThat(session.modules().hasName("snare")).isFalse();
        assertThat(session.modules().hasName("drums")).isFalse();
        assertThat(session.modules().hasName("multiSampler1")).isFalse();
        assertThat(session.patterns()).isEmpty();
        assertThat(session.chains()).isEmpty();
        assertThat(session.mappings()).isEmpty();
        assertThat(session.transport().bpm()).isEqualTo(120);
        assertThat(session.project().width()).isEqualTo(1280);
        assertThat(session.modules().named("kick").orElseThrow().number("voices"))
                .isNotEqualTo(3);
        assertThat(session.modules()
                        .named(SystemModules.AUDIO_OUT)
                        .orElseThrow()
                        .number("masterVolume"))
                .isEqualTo(1);
    }

    @Test
    void theMastersTheLibraryAndTheUsersTextStay() {
        playing.applied(BEGINNING);
        Session before = playing.session();

        strictly("");

        Session session = playing.session();
        assertThat(session.modules().size()).isEqualTo(SystemModules.NAMES.size());
        SystemModules.NAMES.forEach(master -> assertThat(id(master))
                .isEqualTo(before.modules().named(master).orElseThrow().id()));
        assertThat(session.assets()).isEqualTo(before.assets());
        assertThat(session.userScript()).isEqualTo("bpm(99)");
    }

    @Test
    void whatKeepsItsNameAndTypeIsTheSameModuleAndTheTransportPlaysOn() {
        playing.applied(BEGINNING);
        ModuleId kick = id("kick");
        ModuleId drums = id("drums");

        strictly("sampler('kick') sampler('drums')");

        assertThat(id("kick")).isEqualTo(kick);
        assertThat(id("drums")).isNotEqualTo(drums);
        assertThat(playing.session().playback().state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void itIsOneEditAndNoneWhenNothingIsDifferent() {
        playing.applied(BEGINNING);

        assertThat(((Evaluation.Applied) strictly("sampler('kick')")).edits()).isEqualTo(1);
        assertThat(((Evaluation.Applied) strictly("sampler('kick')")).edits()).isZero();
    }

    @Test
    void afterAnErrorNothingIsRemoved() {
        playing.applied(BEGINNING);
        Session before = playing.session();

        ScriptError error = ((Evaluation.Failed) strictly("sampler('kick')\nsetParam('snare', 'voices', 2)")).error();

        assertThat(error.line()).isEqualTo(2);
        assertThat(playing.session()).isSameAs(before);
    }

    @Test
    void theNormalRunRemovesNothing() {
        playing.applied(BEGINNING);
        Session before = playing.session();

        playing.applied("sampler('kick')");

        assertThat(playing.session()).isEqualTo(before);
    }
}
