package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;

/** Curves over samples are values as all others: scripts set and print them, files hold them, and differences are named. */
class CurveScriptsTest {
    private static final String SET = """
            asset("9f86d081884c7d65", {name = "boom", sound = {
                source = "media/boom.wav", playable = "cache/9f86d081884c7d65.wav",
                frames = 96000, channels = 2, sampleRate = 48000,
            }})
            sample("multiSampler1", 0, "boom", {volumeCurve = "1:0, 0:1 .5:9", speed = -1})
            setParam("multiSampler1", "sample[0].speedCurve", "0:1 1:0.5")
            """;

    @ParameterizedTest
    @EnumSource
    void aSetWithCurvesIsPrintedAsAScriptThatMakesItAgain(Detail detail) {
        try (Playing first = new Playing();
                Playing second = new Playing()) {
            first.applied(SET);
            String script = SessionScript.print(first.session(), BuiltInModules.catalog(), detail);
            assertThat(script).contains("volumeCurve = \"0:1 0.5:2 1:0\"", "speedCurve = \"0:1 1:0.5\"");
            second.applied(script);

            assertThat(SessionScript.print(second.session(), BuiltInModules.catalog(), detail))
                    .isEqualTo(script);
            assertThat(first.applied(script).edits()).isZero();
        }
    }

    @Test
    void aFileHoldsThemAndADifferenceNamesThem() throws UnreadableSessionException {
        try (Playing playing = new Playing()) {
            playing.applied(SET);
            Session before = playing.session();
            Session read = SessionJson.read(SessionJson.write(before), BuiltInModules.catalog());
            assertThat(read.saysTheSameAs(before)).isTrue();

            playing.applied("setParam(\"multiSampler1\", \"sample[0].volumeCurve\", \"\")");
            assertThat(SessionJson.write(playing.session()))
                    .doesNotContain("volumeCurve")
                    .contains("speedCurve");
            assertThat(SessionDiff.between(before, playing.session()).describe())
                    .isEqualTo("multiSampler1.sample[0].volumeCurve: \"0:1 0.5:2 1:0\" -> -");
        }
    }

    @Test
    void aScriptReadsACurveAndIsToldWhatIsNone() {
        try (Playing playing = new Playing()) {
            playing.applied(SET + "print(getParam(\"multiSampler1\", \"sample[0].volumeCurve\"))");
            assertThat(playing.printed).containsExactly("0:1 0.5:2 1:0");

            assertThat(playing.error("setParam(\"multiSampler1\", \"sample[0].volumeCurve\", \"loud\")")
                            .message())
                    .contains("Point 1 of volumeCurve is \"loud\", which is no position:factor.");
            assertThat(playing.session()
                            .modules()
                            .named("multiSampler1")
                            .orElseThrow()
                            .samples()
                            .slot(0))
                    .hasValueSatisfying(sample ->
                            assertThat(sample.parameters()).containsEntry("volumeCurve", Value.of("0:1 0.5:2 1:0")));
        }
    }
}
