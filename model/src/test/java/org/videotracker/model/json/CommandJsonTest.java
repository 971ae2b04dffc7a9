package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

class CommandJsonTest {
    private static final ModuleId A = new ModuleId(new UUID(0, 10));
    private static final ModuleId B = new ModuleId(new UUID(0, 11));

    private static void assertWritten(Command command, String line) throws UnreadableCommandException {
        assertThat(CommandJson.write(command)).isEqualTo(line);
        assertThat(CommandJson.read(line, TestCatalog.CATALOG)).isEqualTo(command);
    }

    @Test
    void theFormIsWhatAPersonWouldWrite() throws Exception {
        assertWritten(new Play(), "{\"do\":\"play\"}");
        assertWritten(
                new SetParameter(new OfModule(A, "volume"), Value.of(0.25)),
                "{\"do\":\"setParameter\",\"address\":{\"module\":\"00000000-0000-0000-0000-00000000000a\","
                        + "\"parameter\":\"volume\"},\"value\":0.25}");
        assertWritten(
                new SetParameter(new OfTransport("launchQuantum"), Value.of("BAR")),
                "{\"do\":\"setParameter\",\"address\":{\"settings\":\"transport\",\"parameter\":\"launchQuantum\"},"
                        + "\"value\":\"BAR\"}");
        assertWritten(
                new Connect(new LinkId(new PortRef(A, "audio_out"), new PortRef(B, "audio_in")), true),
                "{\"do\":\"connect\",\"id\":{\"from\":\"00000000-0000-0000-0000-00000000000a.audio_out\","
                        + "\"to\":\"00000000-0000-0000-0000-00000000000b.audio_in\"},\"delayed\":true}");
        assertWritten(
                new SetStep("verse", 3, Step.of(7).withRatio(new Ratio(1, 4)).withLock("speed", -1.5)),
                "{\"do\":\"setStep\",\"pattern\":\"verse\",\"row\":3,\"step\":{\"index\":7,"
                        + "\"locks\":{\"speed\":-1.5},\"ratio\":\"1:4\"}}");
    }

    @Test
    void whatOlderJournalsSayOfStepsPatternsAndTheTransportIsRead() throws Exception {
        String step = "{\"index\":7,\"length\":1,\"note\":-1,\"chance\":100,\"ratio\":\"1:4\",\"locks\":{}}";

        assertThat(CommandJson.read(
                        "{\"do\":\"setStep\",\"pattern\":\"verse\",\"row\":3,\"step\":" + step + "}",
                        TestCatalog.CATALOG))
                .isEqualTo(new SetStep("verse", 3, Step.of(7).withRatio(new Ratio(1, 4))));
        assertThat(CommandJson.read(
                        "{\"do\":\"putPattern\",\"name\":\"verse\",\"pattern\":{\"steps\":[" + step
                                + "],\"cutSteps\":[],\"columns\":[],\"stepsPerBeat\":4}}",
                        TestCatalog.CATALOG))
                .isEqualTo(new PutPattern(
                        "verse",
                        new StepPattern(List.of(Step.of(7).withRatio(new Ratio(1, 4))), List.of(), List.of(), 4)));
        String playback = "{\"state\":\"PLAYING\",\"cueBeat\":4,\"cueSerial\":1,\"launches\":{}}";
        assertThat(PlaybackJson.read(JsonText.parse(playback, ReadLimits.DEFAULT)))
                .isEqualTo(Playback.STOPPED.play().seek(4));
    }

    @Test
    void whatMayBeAbsentHasNoField() throws Exception {
        assertWritten(
                new InsertEntry("song", Optional.empty(), Chain.Entry.of("verse")),
                "{\"do\":\"insertEntry\",\"chain\":\"song\",\"entry\":{\"pattern\":\"verse\",\"repeats\":1,"
                        + "\"enabled\":true}}");
        assertThat(CommandJson.fieldsByKind().get("insertEntry")).isEqualTo(List.of("chain", "position?", "entry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|a command is an object, and this is a list.",
                "{}|\"do\" is missing.",
                "{\"do\":\"renameChian\",\"chain\":\"a\",\"name\":\"b\"}|there is no command \"renameChian\". Did you mean renameChain",
                "{\"do\":\"renameChain\",\"chain\":\"a\"}|\"name\" is missing.",
                "{\"do\":\"renameChain\",\"chain\":\"a\",\"name\":7}|\"name\" should be a text and is a number.",
                "{\"do\":\"renameChain\",\"chain\":\"a\",\"name\":\"b\",\"nmae\":\"c\"}|there is no field \"nmae\". Did you mean name",
                "{\"do\":\"play\",\"do\":\"stop\"}|\"do\" stands twice",
                "{\"do\":\"seek\",\"beat\":NaN}|NaN is not a number that JSON has.",
                "{\"do\":\"setRepeats\",\"chain\":\"a\",\"position\":0.5,\"repeats\":2}|It must be a whole number",
                "{\"do\":\"removeModule\",\"id\":\"drums\"}|\"drums\" is not a uuid.",
                "{\"do\":\"resetParameter\",\"address\":{\"settings\":\"clock\",\"parameter\":\"bpm\"}}|no group of settings called \"clock\"",
                "{\"do\":\"playPattern\",\"pattern\":\"a\",\"quantum\":\"SOON\"}|choice for \"quantum\" called \"SOON\"",
                "{\"do\":\"setStep\",\"pattern\":\"a\",\"row\":1,\"step\":{\"index\":0,\"length\":900,\"note\":1,\"chance\":1,\"ratio\":\"1:1\",\"locks\":{}}}|\"length\" is 900.",
                "{\"do\":\"putAsset\",\"asset\":{\"id\":\"0123456789abcdef\",\"name\":\"a\",\"folder\":\"\",\"sound\":{\"source\":\"../a\",\"playable\":\"b\",\"frames\":1,\"channels\":1,\"sampleRate\":1}}}|the path \"../a\"",
                "{\"do\":\"play\"} {\"do\":\"stop\"}|goes on after its end",
            })
    void whatIsNoCommandIsRefusedWithASentence(String line, String sentence) {
        assertThatThrownBy(() -> CommandJson.read(line, TestCatalog.CATALOG))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aNumberThatJsonDoesNotHaveIsNotWritten() {
        assertThatThrownBy(() -> CommandJson.write(new SetStepsPerBeat("verse", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
