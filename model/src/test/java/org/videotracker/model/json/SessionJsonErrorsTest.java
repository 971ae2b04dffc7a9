package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.json.UnreadableSessionException.Reason;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Session;

class SessionJsonErrorsTest {
    /** A small legal session; each test replaces one piece of it. */
    private static final String LEGAL = """
            {
              "schema": 1,
              "transport": {"bpm": 120, "launchQuantum": "BAR"},
              "project": {"width": 1280, "fps": 30},
              "modules": {
                "seq": {"uuid": "00000000-0000-4000-8000-000000000001", "type": "TrackerSequencer"},
                "kick": {"uuid": "00000000-0000-4000-8000-000000000002", "type": "MultiSampler",
                  "parameters": {"attackMs": 5, "polyphonyMode": "POLY", "videoFollowsEnvelope": false},
                  "samples": {"0": {"asset": "0123456789abcdef", "name": "boom"}}},
                "mix": {"uuid": "00000000-0000-4000-8000-000000000003", "type": "AudioMixer"},
                "mix2": {"uuid": "00000000-0000-4000-8000-000000000004", "type": "AudioMixer"},
                "scope": {"uuid": "00000000-0000-4000-8000-000000000005", "type": "Oscilloscope"}
              },
              "assets": {"0123456789abcdef": {"name": "boom",
                "sound": {"source": "in/boom.wav", "playable": "cache/boom.wav", "frames": 10, "channels": 2, "sampleRate": 48000}}},
              "patterns": {"verse": {"stepCount": 4, "stepsPerBeat": 4, "rows": {"0": [{"index": 0, "ratio": "1:2"}]}}},
              "chains": {"song": {"entries": [{"pattern": "verse", "repeats": 2}]}},
              "bindings": {"seq": {"pattern": "verse", "chain": "song"}},
              "connections": [{"from": "seq.trigger_out", "to": "kick.trigger_in"},
                {"from": "kick.audio_out", "to": "mix.audio_in", "parameters": {"gain": 0.5}},
                {"from": "mix.audio_out", "to": "mix2.audio_in"},
                {"from": "mix2.audio_out", "to": "scope.audio_in"}],
              "mappings": [{"source": {"module": "kick", "parameter": "level"}, "target": {"module": "mix", "parameter": "masterVolume"},
                "in": {"from": 0, "to": 1}, "out": {"from": 1, "to": 0}}],
              "script": {"user": "-- hello"}
            }
            """;

    private static Session read(String text) throws UnreadableSessionException {
        return SessionJson.read(text, TestCatalog.CATALOG);
    }

    private static UnreadableSessionException refusal(String text) {
        try {
            read(text);
        } catch (UnreadableSessionException e) {
            return e;
        }
        throw new AssertionError("was read:\n" + text);
    }

    @Test
    void theExampleIsLegal() throws Exception {
        assertThat(read(LEGAL).modules().size()).isEqualTo(5);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("\"bpm\": 120", "\"bpm\": 0", "/transport/bpm", "It must be within 20..480."),
                arguments("\"bpm\": 120", "\"bpm\": 481", "/transport/bpm", "\"bpm\" is 481."),
                arguments("\"bpm\": 120", "\"bpm\": \"fast\"", "/transport/bpm", "should be a number and is a text."),
                arguments("\"bpm\": 120", "\"bpm\": null", "/transport/bpm", "should be a number and is null."),
                arguments("\"bpm\": 120", "\"bpm\": 1e999", "/transport/bpm", "It must be within 20..480."),
                arguments("\"BAR\"", "\"BARS\"", "/transport/launchQuantum", "Did you mean BAR?"),
                arguments("\"width\": 1280", "\"width\": 1281", "/project/width", "It must be an even number."),
                arguments(
                        "\"width\": 1280",
                        "\"width\": 12.5",
                        "/project/width",
                        "It must be a whole number within 16..7680."),
                arguments(
                        "\"TrackerSequencer\"",
                        "\"TrackerSequenzer\"",
                        "/modules/seq/type",
                        "Did you mean TrackerSequencer?"),
                arguments("\"attackMs\"", "\"atackMs\"", "/modules/kick/parameters/atackMs", "Did you mean attackMs?"),
                arguments(
                        "\"attackMs\": 5", "\"attackMs\": -1", "/modules/kick/parameters/attackMs", "within 0..10000."),
                arguments("\"POLY\"", "\"POLI\"", "/modules/kick/parameters/polyphonyMode", "Did you mean POLY?"),
                arguments(
                        "\"videoFollowsEnvelope\": false",
                        "\"videoFollowsEnvelope\": 0",
                        "/modules/kick/parameters/videoFollowsEnvelope",
                        "should be true or false"),
                arguments(
                        "000000000002",
                        "000000000001",
                        "/modules/kick",
                        "the modules seq and kick have the same uuid."),
                arguments("00000000-0000-4000-8000-000000000002", "42", "/modules/kick/uuid", "is not a uuid."),
                arguments("\"mix2\": {", "\"2mix\": {", "/modules/2mix", "cannot be the name of a module."),
                arguments("\"mix2\": {", "\"clock\": {", "/modules/clock", "cannot be the name of a module."),
                arguments(
                        "{\"0\": {\"asset\"",
                        "{\"00\": {\"asset\"",
                        "/modules/kick/samples/00",
                        "is not a number within 0..4095."),
                arguments(
                        "{\"asset\": \"0123456789abcdef\"",
                        "{\"asset\": \"0123456789abcdee\"",
                        "/modules/kick/samples/0/asset",
                        "there is no asset"),
                arguments(
                        "\"channels\": 2",
                        "\"channels\": 3",
                        "/assets/0123456789abcdef/sound/channels",
                        "within 1..2."),
                arguments("\"stepCount\": 4", "\"stepCount\": 0", "/patterns/verse/stepCount", "within 1..256."),
                arguments(
                        "\"stepsPerBeat\": 4", "\"stepsPerBeat\": 0", "/patterns/verse/stepsPerBeat", "too near to 0."),
                arguments("{\"0\": [", "{\"4\": [", "/patterns/verse/rows/4", "is not a number within 0..3."),
                arguments("\"1:2\"", "\"2:1\"", "/patterns/verse/rows/0/0/ratio", "a ratio is A:B"),
                arguments("\"1:2\"", "\"half\"", "/patterns/verse/rows/0/0/ratio", "is not a ratio."),
                arguments("{\"index\": 0,", "{\"index\": -2,", "/patterns/verse/rows/0/0/index", "within -1..4095."),
                arguments(
                        "{\"pattern\": \"verse\", \"repeats\"",
                        "{\"pattern\": \"vers\", \"repeats\"",
                        "/chains/song/entries/0/pattern",
                        "Did you mean verse?"),
                arguments("\"repeats\": 2", "\"repeats\": 100", "/chains/song/entries/0/repeats", "within 1..99."),
                arguments("\"bindings\": {\"seq\"", "\"bindings\": {\"seg\"", "/bindings/seg", "Did you mean seq?"),
                arguments("\"bindings\": {\"seq\"", "\"bindings\": {\"mix\"", "/bindings/mix", "plays no patterns."),
                arguments(
                        "{\"seq\": {\"pattern\": \"verse\", \"chain\": \"song\"}}",
                        "{}",
                        "",
                        "the sequencer seq plays nothing."),
                arguments(
                        "\"chain\": \"song\"",
                        "\"chain\": \"sonk\"",
                        "/bindings/seq/chain",
                        "there is no chain \"sonk\"."),
                arguments("\"kick.trigger_in\"", "\"kik.trigger_in\"", "/connections/0/to", "Did you mean kick?"),
                arguments("\"kick.trigger_in\"", "\"kick\"", "/connections/0/to", "Write module.port."),
                arguments("\"kick.trigger_in\"", "\"kick.trigger\"", "/connections/0/to", "Did you mean trigger_in?"),
                arguments(
                        "\"kick.trigger_in\"",
                        "\"mix.audio_in\"",
                        "/connections/0/to",
                        "\"from\" sends EVENT and \"to\" takes AUDIO."),
                arguments(
                        "\"from\": \"mix2.audio_out\"",
                        "\"from\": \"mix.audio_out\", \"to\": \"mix2.audio_in\"}, {\"from\": \"mix2.audio_out\"",
                        "/connections/3",
                        "stands twice."),
                arguments(
                        "\"from\": \"mix2.audio_out\"",
                        "\"from\": \"kick.audio_out\", \"to\": \"scope.audio_in\"}, {\"from\": \"mix2.audio_out\"",
                        "/connections/4",
                        "This input takes one"),
                arguments(
                        "\"to\": \"scope.audio_in\"",
                        "\"to\": \"mix.audio_in\"",
                        "/connections/0",
                        "form a loop: mix -> mix2 -> mix."),
                arguments("\"gain\"", "\"gainn\"", "/connections/1/parameters/gainn", "Did you mean gain?"),
                arguments(
                        "\"level\"",
                        "\"levl\"",
                        "/mappings/0/source/parameter",
                        "there is no parameter of kick \"levl\"."),
                arguments(
                        "\"masterVolume\"",
                        "\"level\"",
                        "/mappings/0/target/parameter",
                        "there is no parameter of mix \"level\"."),
                arguments(
                        "{\"module\": \"mix\", \"parameter\": \"masterVolume\"}",
                        "{\"module\": \"kick\", \"sample\": 1, \"parameter\": \"speed\"}",
                        "/mappings/0/target/sample",
                        "has no sample in slot 1."),
                arguments(
                        "{\"module\": \"mix\", \"parameter\": \"masterVolume\"}",
                        "{\"from\": \"seq.trigger_out\", \"to\": \"mix.audio_in\", \"parameter\": \"mute\"}",
                        "/mappings/0/target/from",
                        "there is no such connection."),
                arguments(
                        "{\"module\": \"mix\", \"parameter\": \"masterVolume\"}",
                        "{\"settings\": \"clock\", \"parameter\": \"bpm\"}",
                        "/mappings/0/target/settings",
                        "There is project, transport."),
                arguments(
                        "\"out\": {\"from\": 1, \"to\": 0}}",
                        "\"out\": {\"from\": 1, \"to\": 0}}, {\"source\": {\"module\": \"mix\", \"parameter\": \"masterVolume\"}, \"target\": {\"module\": \"mix\", \"parameter\": \"masterVolume\"}, \"in\": {\"from\": 0, \"to\": 1}, \"out\": {\"from\": 0, \"to\": 1}}",
                        "/mappings/0",
                        "the mappings form a loop"),
                arguments("\"out\": {\"from\": 1,", "\"out\": {", "/mappings/0/out", "\"from\" is missing."),
                arguments("\"user\": \"-- hello\"", "\"user\": []", "/script/user", "should be a text and is a list."));
    }

    /** What commands refuse. Each of these was once read. */
    static Stream<Arguments> rulesOfEdits() {
        String target = "{\"module\": \"mix\", \"parameter\": \"masterVolume\"}";
        String source = "{\"module\": \"kick\", \"parameter\": \"level\"}";
        String step = "{\"pattern\": \"verse\", \"row\": 0, \"parameter\": \"speed\"}";
        String project = "{\"settings\": \"project\", \"parameter\": \"seed\"}";
        String cannotBeMapped = "of a step or of the project cannot be mapped.";
        String out = "\"out\": {\"from\": 1, \"to\": 0}";
        String condition = ", \"condition\": {\"comparison\": \"LESS\", \"threshold\": 1, \"subject\": ";
        return Stream.of(
                arguments(source, step, "/mappings/0/source/parameter", "speed " + cannotBeMapped),
                arguments(target, step, "/mappings/0/target/parameter", "speed " + cannotBeMapped),
                arguments(source, project, "/mappings/0/source/parameter", "seed " + cannotBeMapped),
                arguments(target, project, "/mappings/0/target/parameter", "seed " + cannotBeMapped),
                arguments(
                        out,
                        out + condition + step + "}",
                        "/mappings/0/condition/subject/parameter",
                        "speed " + cannotBeMapped),
                arguments(
                        target,
                        "{\"settings\": \"transport\", \"parameter\": \"launchQuantum\"}",
                        "/mappings/0/target/parameter",
                        "clock.launchQuantum cannot be moved by a mapping; it is set by hand."),
                arguments(
                        "\"ratio\": \"1:2\"",
                        "\"locks\": {\"length\": 2}",
                        "/patterns/verse/rows/0/0/locks/length",
                        "\"length\" is not the name of a parameter lock."),
                arguments(
                        "\"ratio\": \"1:2\"",
                        "\"locks\": {\"two words\": 2}",
                        "/patterns/verse/rows/0/0/locks/two words",
                        "\"two words\" is not the name of a parameter lock."),
                arguments(
                        "\"stepCount\": 4,",
                        "\"stepCount\": 4, \"cutStepCount\": 1, \"cutRows\": {\"0\": [{\"locks\": {\"note\": 2}}]},",
                        "/patterns/verse/cutRows/0/0/locks/note",
                        "\"note\" is not the name of a parameter lock."),
                arguments(
                        "\"stepCount\": 4,",
                        "\"stepCount\": 4, \"columns\": [{\"parameter\": \"index\"}, {\"parameter\": \"ratioA\"}],",
                        "/patterns/verse/columns/1/parameter",
                        "\"ratioA\" is not the name of a column."),
                arguments(
                        "\"to\": \"kick.trigger_in\"",
                        "\"to\": \"kick.trigger_in\", \"delayed\": true",
                        "/connections/0",
                        "a connection that carries events cannot be delayed."),
                arguments(
                        "{\"name\": \"boom\",",
                        "{\"name\": \"boom\", \"folder\": \"../../drums\",",
                        "/assets/0123456789abcdef/folder",
                        "is not a folder of the library."),
                arguments(
                        "\"-- hello\"",
                        "\"" + "-".repeat(Limits.SCRIPT_CHARACTERS + 1) + "\"",
                        "/script/user",
                        "a script has at most 256 K characters."));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rulesOfEdits")
    @DisplayName("B-41, B-47: a file is read by the rules that edits follow")
    void aFileFollowsTheRulesOfEdits(String legal, String faulty, String pointer, String sentence) {
        aFaultIsToldWithItsPlaceAndRemedy(legal, faulty, pointer, sentence);
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("faults")
    void aFaultIsToldWithItsPlaceAndRemedy(String legal, String faulty, String pointer, String sentence) {
        assertThat(LEGAL).contains(legal);
        String text = LEGAL.replaceFirst(Pattern.quote(legal), Matcher.quoteReplacement(faulty));

        UnreadableSessionException refusal = refusal(text);

        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.reason()).isEqualTo(Reason.ILLEGAL);
        assertThat(refusal).hasMessageContaining(sentence);
        assertThat(refusal.at().line()).isPositive();
    }

    @Test
    void aFaultNamesLineAndColumn() {
        UnreadableSessionException refusal = refusal("{\n  \"schema\": 1,\n  \"transport\": {\"bpm\": 19}\n}");

        assertThat(refusal).hasMessage("Line 3, column 24 (/transport/bpm): \"bpm\" is 19. It must be within 20..480.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    @DisplayName("B-17: NaN and infinity are refused")
    void whatIsNoNumberIsRefused(String value) {
        assertThat(refusal(LEGAL.replace("\"bpm\": 120", "\"bpm\": " + value)))
                .hasMessageContaining(value + " is not a number that JSON has.")
                .extracting(UnreadableSessionException::pointer)
                .isEqualTo("/transport/bpm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "in/../../x.wav",
                "..",
                "..\\\\..\\\\x.wav",
                "/srv/../etc/x",
                "http://x/y.wav",
                " ",
                "a\\u0000b"
            })
    @DisplayName("B-47: a path that climbs out of its folder, or is no file's, is refused")
    void aPathThatClimbsOutIsRefused(String path) {
        assertThat(refusal(LEGAL.replace("in/boom.wav", path)).pointer())
                .isEqualTo("/assets/0123456789abcdef/sound/source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/media/boom.wav", "C:/media/boom.wav", "a..b/c.wav", "./x/..y.wav"})
    @DisplayName("B-47, ST-54: absolute paths, and relative ones inside the project, are kept")
    void otherPathsAreKept(String path) throws Exception {
        assertThat(read(LEGAL.replace("in/boom.wav", path)).assets().values())
                .singleElement()
                .satisfies(asset ->
                        assertThat(asset.sound().orElseThrow().source()).isEqualTo(path));
    }

    @Test
    void aNewerSchemaIsToldApart() {
        UnreadableSessionException refusal = refusal("{\"schema\": 2, \"modules\": 7}");

        assertThat(refusal.reason()).isEqualTo(Reason.NEWER_VERSION);
        assertThat(refusal).hasMessageContaining("made by a newer version");
        assertThat(refusal("{\"schema\": 1e99999999999}").reason()).isEqualTo(Reason.NEWER_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "\"x\"", "null", "{\"modules\": {}}"})
    void whatIsNoSessionIsToldApart(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.NO_SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"modules\": {\"instances\": []}}", "{\"version\": \"1.0\", \"patternRuntime\": {}}"})
    void aSessionOfTheOriginalProgramIsToldApart(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.ORIGINAL_PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "true"})
    void aSchemaThatIsNoneIsIllegal(String schema) {
        assertThat(refusal("{\"schema\": " + schema + "}").pointer()).isEqualTo("/schema");
    }

    @Test
    void anEmptyFileIsToldApart() {
        assertThat(refusal("")).hasMessageContaining("The file is empty.");
        assertThat(refusal("  \n")).hasMessageContaining("The file is empty.");
    }

    @Test
    void aCutOffFileIsToldApart() {
        for (int length = 1; length < LEGAL.length() - 2; length += 7) {
            assertThat(refusal(LEGAL.substring(0, length)).reason()).isEqualTo(Reason.MALFORMED);
        }
        assertThat(refusal(LEGAL.substring(0, 300))).hasMessageContaining("it is cut off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "{\"schema\": 1,}", "{schema: 1}", "{\"schema\": 1} {}", "<xml/>", "{\"schema\": 01}"})
    void whatIsNoJsonIsToldApart(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThat(refusal(LEGAL.replace("\"mix2\"", "\"mix\""))).hasMessageContaining("\"mix\" stands twice");
    }

    @Test
    void tenThousandLevelsOfNestingAreRefusedWithoutExhaustingTheStack() {
        String nested = "{\"schema\": 1, \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThat(refusal(nested).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTextOfTwoGigabytesIsRefusedLongBeforeItIsInMemory() {
        assertThatThrownBy(() -> SessionJson.read(new EndlessText(2L << 30), TestCatalog.CATALOG))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableSessionException.class))
                .extracting(UnreadableSessionException::reason)
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreOfAnythingThanTheLimitIsRefused() {
        ReadLimits limits = new ReadLimits(64, 100, 100, 100, 100_000, 100_000, 4, 100, 100, 100, 100);

        assertThatThrownBy(() -> SessionJson.read(new StringReader(LEGAL), TestCatalog.CATALOG, limits))
                .hasMessageContaining("\"modules\" has 5 entries. At most 4 are read.");
    }

    @Test
    void aLongerFileThanTheLimitIsRefused() {
        ReadLimits limits = new ReadLimits(64, 100, 100, 100, 50_000, 100_000, 10, 100, 100, 100, 100);

        assertThatThrownBy(() ->
                        SessionJson.read(new StringReader(LEGAL + " ".repeat(100_000)), TestCatalog.CATALOG, limits))
                .isInstanceOf(UnreadableSessionException.class);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws Exception {
        assertThat(read("\uFEFF" + LEGAL)).isEqualTo(read(LEGAL));
        try (InputStream stream = new ByteArrayInputStream(("\uFEFF" + LEGAL).getBytes(StandardCharsets.UTF_8))) {
            assertThat(SessionJson.read(stream, TestCatalog.CATALOG)).isEqualTo(read(LEGAL));
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = "{\"schema\": 1, \"x\": \"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[20] = (byte) 0xC3;

        assertThatThrownBy(() -> SessionJson.read(new ByteArrayInputStream(bytes), TestCatalog.CATALOG))
                .isInstanceOf(UnreadableSessionException.class);
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheFile() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> SessionJson.read(failing, TestCatalog.CATALOG))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    /** The beginning of a session whose script does not end before so many characters. */
    private static final class EndlessText extends Reader {
        private final StringReader beginning = new StringReader("{\"schema\": 1, \"script\": {\"user\": \"");
        private long left;

        EndlessText(long length) {
            left = length;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = beginning.read(buffer, offset, length);
            if (read > 0) {
                return read;
            }
            Arrays.fill(buffer, offset, offset + length, 'x');
            left -= length;
            return left > 0 ? length : -1;
        }

        @Override
        public void close() {}
    }
}
