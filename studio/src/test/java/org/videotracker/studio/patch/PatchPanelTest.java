package org.videotracker.studio.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.stage.Tone;
import org.videotracker.studio.window.NoWindowException;

/** The patch view on a real engine, with keys and a mouse. */
class PatchPanelTest {
    private final List<String> kept = new ArrayList<>();
    private final List<ModuleId> opened = new ArrayList<>();
    private PanelStage stage;
    private PatchPanel panel;
    private ModuleId drums;
    private ModuleId bus;
    private ModuleId sweep;

    @BeforeEach
    void begin() throws NoWindowException {
        stage = new PanelStage(1280, 720);
        drums = stage.sampler("drums", new Clip(new Tone(0.4, 4_800_000), null));
        bus = stage.add("AudioMixer", "bus");
        sweep = stage.add("LFO", "sweep");
        panel = new PatchPanel(stage.care, new PatchStore(() -> "", kept::add), opened::add);
        stage.show(panel);
        stage.frame();
        stage.frame();
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Plug plug(ModuleId module, String port, boolean isOutput) {
        PatchNode node = panel.scene().graph().nodes().get(NodeKey.of(module));
        return (isOutput ? node.outputs() : node.inputs())
                .stream().filter(plug -> plug.port().equals(port)).findFirst().orElseThrow();
    }

    private double[] at(Plug plug) {
        return panel.onScreen(panel.scene().plugX(plug), panel.scene().plugY(plug));
    }

    private double[] onNode(ModuleId module) {
        Box box = panel.scene().boxes().get(NodeKey.of(module));
        return panel.onScreen(box.x() + 60, box.y() + 14);
    }

    private double[] knob(Link link) {
        WireCurve curve = panel.scene().curve(new Wire.LinkKey(link.id())).orElseThrow();
        return panel.onScreen(curve.x(0.5f), curve.y(0.5f));
    }

    private Link link(ModuleId from, ModuleId to, Signal signal) {
        return stage.session().links().from(from).stream()
                .filter(link -> link.target().module().equals(to) && link.signal() == signal)
                .findFirst()
                .orElseThrow();
    }

    private void drag(double[] from, double[] to) {
        stage.drag(from[0], from[1], to[0], to[1]);
    }

    private Link connected() {
        stage.run(new Connect(new LinkId(new PortRef(drums, "audio_out"), new PortRef(bus, "audio_in")), false));
        stage.press("F");
        return link(drums, bus, Signal.AUDIO);
    }

    @Test
    void draggingFromPlugToPlugConnectsAndUndoTakesItBack() {
        var before = stage.session();
        drag(at(plug(drums, "audio_out", true)), at(plug(bus, "audio_in", false)));
        assertThat(link(drums, bus, Signal.AUDIO).delayed()).isFalse();
        stage.undo();
        assertThat(stage.session()).isEqualTo(before);
    }

    @Test
    void draggingTheKnobOfAWireTurnsItsGainInOneStepOfUndo() {
        Link link = connected();
        double[] knob = knob(link);
        stage.drag(knob[0], knob[1], knob[0], knob[1] + 20);
        double gain = link(drums, bus, Signal.AUDIO).number(Link.GAIN);
        assertThat(gain).isLessThan(0.9);
        stage.undo();
        assertThat(link(drums, bus, Signal.AUDIO).number(Link.GAIN)).isEqualTo(1);
    }

    @Test
    void keysWalkToAWireTurnItMuteItAndDeleteIt() {
        Link link = connected();
        double[] node = onNode(drums);
        stage.click(node[0], node[1]);
        for (int i = 0; i < 8 && !panel.focus().equals(new Focus.OnWire(new Wire.LinkKey(link.id()))); i++) {
            stage.press(i == 0 ? "Right" : "Down");
        }
        assertThat(panel.focus()).isEqualTo(new Focus.OnWire(new Wire.LinkKey(link.id())));
        stage.press("Shift+Down");
        stage.press("M");
        assertThat(link(drums, bus, Signal.AUDIO).number(Link.GAIN)).isCloseTo(0.95, within(1e-9));
        assertThat(link(drums, bus, Signal.AUDIO).number(Link.MUTE)).isEqualTo(1);
        stage.press("Delete");
        assertThat(stage.session().links().get(link.id())).isEmpty();
    }

    @Test
    void aModuleIsAddedByAFewLettersWhereTheMouseIs() {
        stage.moveTo(640, 600);
        stage.press("Shift+A");
        stage.type("stepm");
        stage.press("Enter");
        stage.frame();
        ModuleId added = stage.id("stepModulator1");
        double[] at = onNode(added);
        assertThat(at[0]).isBetween(640.0, 760.0);
        assertThat(at[1]).isBetween(590.0, 640.0);
    }

    @Test
    void aWireOfValuesAsksWhatMovesWhat() {
        drag(at(plug(sweep, Plug.VALUES, true)), at(plug(drums, Plug.VALUES, false)));
        stage.type("out");
        stage.press("Enter");
        stage.frame();
        stage.type("mastervol");
        stage.press("Enter");
        stage.frame();
        assertThat(stage.session().mappings().keySet()).singleElement().satisfies(id -> {
            assertThat(id.source()).isEqualTo(new OfModule(sweep, "out"));
            assertThat(id.target()).isEqualTo(new OfModule(drums, "masterVolume"));
        });
    }

    @Test
    void selectedModulesAreSwitchedDuplicatedAndDeleted() {
        double[] node = onNode(bus);
        stage.click(node[0], node[1]);
        stage.press("M");
        assertThat(stage.session().modules().get(bus).orElseThrow().enabled()).isFalse();
        stage.press("Ctrl+D");
        assertThat(stage.session().modules().named("audioMixer1")).isPresent();
        stage.press("Delete");
        assertThat(stage.session().modules().named("bus")).isEmpty();
        stage.undo();
        assertThat(stage.session().modules().named("bus")).isPresent();
    }

    @Test
    void enterOpensTheNameWhichIsTypedOver() {
        double[] node = onNode(bus);
        stage.click(node[0], node[1]);
        stage.press("Enter");
        stage.frame();
        stage.type("group");
        stage.press("Enter");
        stage.frame();
        assertThat(stage.session().modules().get(bus).orElseThrow().name()).isEqualTo("group");
    }

    @Test
    void nodesThatAreMovedStayWhereTheyArePut() {
        double[] from = onNode(bus);
        stage.drag(from[0], from[1], from[0] + 40, from[1] + 120);
        assertThat(kept).hasSize(1);
        Places places = Places.parse(kept.getFirst());
        assertThat(places.byNode().get(NodeKey.of(bus)).y() % 8).isZero();
        assertThat(onNode(bus)[1] - from[1]).isCloseTo(120, within(8.0));
    }

    @Test
    void theWheelZoomsAboutTheMouseAndFShowsAllAgain() {
        double[] before = onNode(bus);
        stage.turn(before[0], before[1], 4);
        double[] after = onNode(bus);
        assertThat(after[0]).isCloseTo(before[0], within(1.0));
        assertThat(panel.lens().zoom()).isGreaterThan(1);
        stage.press("F");
        stage.frame();
        assertThat(onNode(bus)[0]).isCloseTo(before[0], within(1.0));
    }

    @Test
    void aDoubleClickShowsThePanelOfAModule() {
        double[] node = onNode(drums);
        stage.moveTo(node[0], node[1]);
        for (int i = 0; i < 2; i++) {
            stage.pressMouse();
            stage.releaseMouse();
        }
        assertThat(opened).containsExactly(drums);
    }

    @Test
    void escapeLeavesAWireHalfDrawn() {
        double[] from = at(plug(drums, "audio_out", true));
        stage.moveTo(from[0], from[1]);
        stage.pressMouse();
        stage.moveTo(from[0] + 50, from[1] + 50);
        var before = stage.session();
        stage.press("Escape");
        double[] to = at(plug(bus, "audio_in", false));
        stage.moveTo(to[0], to[1]);
        stage.releaseMouse();
        assertThat(stage.session()).isEqualTo(before);
    }
}
