package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.DuplicateModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.command.TransportCommand.StopPattern;
import org.videotracker.model.history.History;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;

class ModuleCommandTest {
    private final Workbench bench = Workbench.newProject();

    @Test
    @DisplayName("B-35: add makes one module, of the given name")
    void addMakesOneModule() {
        int before = bench.session().modules().size();

        bench.add("MultiSampler", "kick");

        assertThat(bench.session().modules().size()).isEqualTo(before + 1);
        assertThat(bench.module("kick").type()).isEqualTo(LawCatalog.type("MultiSampler"));
    }

    @Test
    @DisplayName("REQ 1: automatic names are the type with a small first letter and the lowest free number from 1")
    void automaticNamesAreTheLowestFree() {
        add("MultiSampler", false);
        add("MultiSampler", false);
        bench.apply(new RemoveModule(bench.id("multiSampler2")));
        add("MultiSampler", false);
        add("AudioMixer", false);

        assertThat(bench.session().modules().byName().keySet())
                .contains("multiSampler1", "multiSampler2", "multiSampler3", "audioMixer1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ILLEGAL_NAME",
        "1st, ILLEGAL_NAME",
        "-a, ILLEGAL_NAME",
        "a b, ILLEGAL_NAME",
        "a.b, ILLEGAL_NAME",
        "clock, ILLEGAL_NAME",
        "project, ILLEGAL_NAME",
        "pattern, ILLEGAL_NAME",
        "trömmel, ILLEGAL_NAME",
        "masterAudioOut, DUPLICATE",
        "multiSampler1, DUPLICATE"
    })
    @DisplayName("E-17: a name that a path could not hold, or that is taken, is refused")
    void aBadNameIsRefused(String name, Code code) {
        ModuleId mixer = bench.add("AudioMixer", "mix");

        assertThat(bench.refusal(new AddModule(bench.newId(), LawCatalog.type("AudioMixer"), Optional.of(name), false))
                        .code())
                .isEqualTo(code);
        assertThat(bench.refusal(new RenameModule(mixer, name)).code()).isEqualTo(code);
        assertThat(bench.refusal(new DuplicateModule(mixer, bench.newId(), Optional.of(name)))
                        .code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("B-43: an identity that is in use is never given to another module")
    void anIdentityInUseIsRefused() {
        ModuleId taken = bench.id("multiSampler1");

        assertThat(bench.refusal(new AddModule(taken, LawCatalog.type("AudioMixer"), Optional.empty(), true))
                        .code())
                .isEqualTo(Code.DUPLICATE);
        assertThat(bench.refusal(new DuplicateModule(taken, taken, Optional.empty()))
                        .code())
                .isEqualTo(Code.DUPLICATE);
    }

    @Test
    @DisplayName("B-43: a module of the same name as a removed one is another module")
    void aModuleOfAnOldNameIsAnotherModule() {
        ModuleId old = bench.id("multiSampler1");
        bench.apply(new RemoveModule(old));
        add("MultiSampler", false);

        assertThat(bench.id("multiSampler1")).isNotEqualTo(old);
    }

    @Test
    @DisplayName("E-18, REQ 31: renaming keeps connections, bindings and mappings")
    void renamingKeepsAllReferences() {
        map("trackerSequencer1.currentStep", "multiSampler1.attackMs");
        Session before = bench.session();

        bench.apply(new RenameModule(bench.id("multiSampler1"), "drums"))
                .apply(new RenameModule(bench.id("trackerSequencer1"), "lead"));

        assertThat(bench.session().links()).isEqualTo(before.links());
        assertThat(bench.session().bindings()).isEqualTo(before.bindings());
        assertThat(bench.session().mappings()).isEqualTo(before.mappings());
        assertThat(bench.session().modules().hasName("multiSampler1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"masterAudioOut", "masterVideoOut", "masterOscilloscope", "masterSpectrogram"})
    @DisplayName("E-19: the four system modules are neither removed nor renamed, but can be disabled")
    void systemModulesAreProtected(String name) {
        assertThat(bench.refusal(new RemoveModule(bench.id(name))).code()).isEqualTo(Code.PROTECTED);
        assertThat(bench.refusal(new RenameModule(bench.id(name), "other")).code())
                .isEqualTo(Code.PROTECTED);
        bench.apply(new EnableModule(bench.id(name), false));
        assertThat(bench.module(name).enabled()).isFalse();
    }

    @Test
    @DisplayName("E-23: a new module is connected to the masters, by its first outputs")
    void aNewModuleIsConnectedToTheMasters() {
        add("MultiSampler", true);

        assertThat(bench.session().links().has(bench.link("multiSampler2.audio_out", "masterAudioOut.audio_in")))
                .isTrue();
        assertThat(bench.session().links().has(bench.link("multiSampler2.video_out", "masterVideoOut.video_in")))
                .isTrue();
        assertThat(bench.session().links().from(bench.id("multiSampler2"))).hasSize(2);
    }

    @Test
    @DisplayName("E-23, B-44: adding a module never connects another that was disconnected on purpose")
    void aDeliberateDisconnectionLasts() {
        var cut = bench.link("multiSampler1.audio_out", "masterAudioOut.audio_in");
        bench.apply(new Disconnect(cut));

        add("AudioMixer", true);

        assertThat(bench.session().links().has(cut)).isFalse();
        assertThat(bench.session().links().size()).isEqualTo(7);
    }

    @Test
    @DisplayName("E-23: the project can switch routing off, and so can the one who adds")
    void routingCanBeSwitchedOff() {
        add("MultiSampler", false);
        assertThat(bench.session().links().from(bench.id("multiSampler2"))).isEmpty();

        bench.set("project.autoRoute", 0);
        add("MultiSampler", true);
        assertThat(bench.session().links().from(bench.id("multiSampler3"))).isEmpty();
    }

    @Test
    @DisplayName("E-23: the module and its connections are one step of undo")
    void addingAndRoutingIsOneStep() {
        Session before = bench.session();
        Session after = add("MultiSampler", true).session();
        History history = History.empty(10).with("add", Optional.empty(), before, after);

        assertThat(history.past()).hasSize(1);
        assertThat(history.undo(after).orElseThrow().session()).isEqualTo(before);
    }

    @Test
    @DisplayName("REQ 43, REQ 50: a new sequencer is bound to an empty pattern of its own")
    void aNewSequencerIsBoundToAnEmptyPattern() {
        ModuleId second = bench.add("TrackerSequencer", "second");

        assertThat(bench.session().bindings().get(second).pattern()).isEqualTo("P1");
        assertThat(bench.pattern("P1")).isEqualTo(StepPattern.empty(16));
    }

    @Test
    @DisplayName("B-41: with a module go its connections, mappings, binding and launch")
    void removalLeavesNoReferences() {
        map("trackerSequencer1.currentStep", "multiSampler1.attackMs");
        map("clock.bpm", "masterAudioOut.connection[0].gain");
        bench.apply(new StopPattern("P0"));

        bench.apply(new RemoveModule(bench.id("multiSampler1")));
        assertThat(bench.session().mappings()).isEmpty();
        assertThat(bench.session().links().all()).extracting(Link::signal).hasSize(4);

        bench.apply(new RemoveModule(bench.id("trackerSequencer1")));
        assertThat(bench.session().bindings()).isEmpty();
        assertThat(bench.session().playback().launches()).isEmpty();
        assertThat(bench.session().patterns()).containsKey("P0");
    }

    @Test
    void aDuplicateHasTheValuesTheSamplesAndTheBindingButNoConnections() {
        bench.addSample("multiSampler1", "kick").set("multiSampler1.attackMs", 30);
        Module original = bench.module("multiSampler1");
        bench.apply(new DuplicateModule(original.id(), bench.newId(), Optional.empty()))
                .apply(new DuplicateModule(bench.id("trackerSequencer1"), bench.newId(), Optional.of("twin")));

        Module copy = bench.module("multiSampler2");
        assertThat(copy.parameters()).isEqualTo(original.parameters());
        assertThat(copy.samples()).isEqualTo(original.samples());
        assertThat(bench.session().links().from(copy.id())).isEmpty();
        assertThat(bench.session().bindings().get(bench.id("twin")).pattern()).isEqualTo("P0");
        assertThat(bench.session().patterns()).containsOnlyKeys("P0");
    }

    @Test
    @DisplayName("B-11, B-36: a command for a module that is gone, or of another type, is refused")
    void aWrongModuleIsRefused() {
        ModuleId gone = bench.newId();
        ModuleId mixer = bench.add("AudioMixer", "mix");

        for (Command command : List.of(
                new RemoveModule(gone),
                new EnableModule(gone, false),
                new RenameModule(gone, "x"),
                new DuplicateModule(gone, bench.newId(), Optional.empty()))) {
            assertThat(bench.refusal(command).code()).isEqualTo(Code.UNKNOWN);
        }
        assertThat(bench.refusal(new SampleCommand.CompactSamples(mixer)).code())
                .isEqualTo(Code.INCOMPATIBLE);
        assertThat(bench.refusal(new SequencerCommand.UnbindChain(mixer)).code())
                .isEqualTo(Code.INCOMPATIBLE);
        assertThat(bench.refusal(new SequencerCommand.BindPattern(mixer, "P0", Optional.empty()))
                        .message())
                .contains("mix", "AudioMixer");
    }

    @Test
    void aValueThatIsAsInANewModuleIsNotKept() {
        bench.set("multiSampler1.attackMs", 30).set("multiSampler1.attackMs", 0);

        assertThat(bench.module("multiSampler1").parameters()).isEmpty();
        assertThat(bench.get("multiSampler1.attackMs")).isEqualTo(Value.of(0));
    }

    private Workbench add(String type, boolean autoRoute) {
        return bench.apply(new AddModule(bench.newId(), LawCatalog.type(type), Optional.empty(), autoRoute));
    }

    private void map(String source, String target) {
        Mapping.Id id = new Mapping.Id(bench.address(source), bench.address(target));
        bench.apply(new MapParameter(Mapping.of(id, new Span(0, 1), new Span(0, 1))));
    }
}
