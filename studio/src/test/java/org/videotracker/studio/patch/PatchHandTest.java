package org.videotracker.studio.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.Command;
import org.videotracker.model.link.Link;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.Desk;

/** A hand whose edits take effect at once, on a session of its own. */
class PatchHandTest implements Deeds {
    private Session session =
            Desk.run(Desk.fresh(), "mixer('bus') mixer('echo') connect('echo', 'bus', 'audio') lfo('sweep')");
    private final PatchHand hand = new PatchHand(this);
    private final List<String> labels = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Wiring> asked = new ArrayList<>();
    private int ended;

    @Override
    public void submit(String label, List<Command> commands) {
        labels.add(label);
        session = Desk.apply(session, commands);
    }

    @Override
    public void drag(String label, String group, Command command) {
        groups.add(group);
        session = Desk.apply(session, command);
    }

    @Override
    public void endDrag() {
        ended++;
    }

    @Override
    public void ask(Wiring wiring, float planeX, float planeY) {
        asked.add(wiring);
    }

    private Scene scene() {
        PatchGraph graph = PatchGraph.of(session);
        hand.places(hand.places().covering(graph));
        return Scene.of(graph, hand.places());
    }

    private Plug plug(String module, String port, boolean isOutput) {
        PatchNode node = PatchGraph.of(session).nodes().get(node(module));
        return (isOutput ? node.outputs() : node.inputs())
                .stream().filter(plug -> plug.port().equals(port)).findFirst().orElseThrow();
    }

    private NodeKey node(String name) {
        return NodeKey.of(Desk.module(session, name).id());
    }

    private void dragWire(Plug from, Plug to) {
        Scene scene = scene();
        hand.press(
                session, scene.at(scene.plugX(from), scene.plugY(from)), scene.plugX(from), scene.plugY(from), false);
        hand.move(scene, scene.plugX(to), scene.plugY(to), false);
        hand.release(session, scene.at(scene.plugX(to), scene.plugY(to)));
    }

    @Test
    void aWireFromAnOutputToAnInputConnects() {
        dragWire(plug("multiSampler1", "audio_out", true), plug("bus", "audio_in", false));
        assertThat(session.links().from(Desk.module(session, "multiSampler1").id()))
                .extracting(link -> link.target().module())
                .contains(Desk.module(session, "bus").id());
        assertThat(labels).containsExactly("connect");
    }

    @Test
    void aWireCanBeDrawnTheOtherWayToo() {
        dragWire(plug("bus", "audio_in", false), plug("multiSampler1", "audio_out", true));
        assertThat(labels).containsExactly("connect");
        assertThat(hand.gesture()).isEqualTo(new PatchHand.Gesture.Idle());
    }

    @Test
    void onlyWhatWouldTakeTheWireLightsUp() {
        Plug out = plug("bus", "audio_out", true);
        assertThat(Wiring.isPossible(session, out, plug("echo", "audio_in", false)))
                .as("with a delay")
                .isTrue();
        assertThat(Wiring.isPossible(session, out, plug("multiSampler1", "trigger_in", false)))
                .isFalse();
        assertThat(Wiring.isPossible(session, out, plug("echo", "audio_out", true)))
                .isFalse();
        assertThat(Wiring.isPossible(session, plug("echo", "audio_out", true), plug("bus", "audio_in", false)))
                .as("connected already")
                .isFalse();
    }

    @Test
    void aLoopAsksForADelay() {
        dragWire(plug("bus", "audio_out", true), plug("echo", "audio_in", false));
        assertThat(labels).isEmpty();
        assertThat(asked).singleElement().isInstanceOf(Wiring.NeedsDelay.class);
        Wiring.NeedsDelay asks = (Wiring.NeedsDelay) asked.getFirst();
        assertThat(asks.sentence()).contains("bus").contains("echo");
        session = Desk.apply(session, asks.command());
        assertThat(PatchGraph.of(session).into(node("echo"))).singleElement().matches(Wire::isDelayed);
    }

    @Test
    void aWireOfValuesMayEndAnywhereOnANode() {
        Scene scene = scene();
        Plug from = plug("sweep", Plug.VALUES, true);
        Box box = scene.boxes().get(node("bus"));
        hand.press(session, new Hit.OnPlug(from), 0, 0, false);
        hand.release(session, scene.at(box.x() + 30, box.y() + 10));
        assertThat(asked).containsExactly(new Wiring.Maps(node("sweep"), node("bus")));
    }

    @Test
    void theKnobOnAWireTurnsItsGainAsOneStepOfUndo() {
        WireCurve curve = scene().curves().stream()
                .filter(found -> found.wire().source().node().equals(node("echo"))
                        && found.wire().target().node().equals(node("bus")))
                .findFirst()
                .orElseThrow();
        hand.press(session, new Hit.OnKnob(curve.wire()), 0, 0, false);
        hand.move(scene(), 0, -30, false);
        hand.move(scene(), 0, -31, true);
        hand.move(scene(), 0, -51, false);
        hand.release(session, Hit.GROUND);
        assertThat(gain(curve)).isCloseTo(1 + 50.1 * 2 / 120, within(1e-4));
        assertThat(groups).hasSize(3).containsOnly(groups.getFirst());
        assertThat(ended).isEqualTo(1);
    }

    private double gain(WireCurve curve) {
        Wire.LinkKey key = (Wire.LinkKey) curve.wire().key();
        return session.links().get(key.id()).orElseThrow().number(Link.GAIN);
    }

    @Test
    void selectedNodesMoveTogetherAndEndOnTheGrid() {
        Scene scene = scene();
        Spot bus = hand.places().byNode().get(node("bus"));
        Spot echo = hand.places().byNode().get(node("echo"));
        hand.press(session, new Hit.OnNode(node("bus")), 0, 0, false);
        hand.release(session, Hit.GROUND);
        hand.press(session, new Hit.OnNode(node("echo")), 0, 0, true);
        hand.move(scene, 103, 41, false);
        hand.release(session, Hit.GROUND);
        assertThat(hand.places().byNode().get(node("bus")).x() % 8).isZero();
        assertThat(hand.places().byNode().get(node("bus")).x()).isCloseTo(bus.x() + 103, within(4f));
        assertThat(hand.places().byNode().get(node("echo")).y()).isCloseTo(echo.y() + 41, within(4f));
    }

    @Test
    void aBoxSelectsWhatItTouches() {
        Scene scene = scene();
        Box box = scene.boxes().get(node("bus"));
        hand.press(session, Hit.GROUND, box.x() - 10, box.y() - 10, false);
        hand.move(scene, box.x() + 5, box.y() + 5, false);
        assertThat(hand.selected()).containsExactly(node("bus"));
    }

    @Test
    void deletingKeepsWhatTheProgramNeeds() {
        List<Command> commands = PatchEdits.delete(
                session, List.of(node("bus"), node("masterAudioOut"), NodeKey.CLOCK), Optional.empty());
        Session after = Desk.apply(session, commands);
        assertThat(after.modules().named("bus")).isEmpty();
        assertThat(after.modules().named("masterAudioOut")).isPresent();
    }

    @Test
    void arrowKeysWalkAlongTheWires() {
        Scene scene = scene();
        Focus focus = new Focus.OnNode(node("trackerSequencer1"));
        focus = Walk.from(scene, focus, Walk.Way.RIGHT);
        assertThat(focus).isInstanceOf(Focus.OnWire.class);
        focus = Walk.from(scene, focus, Walk.Way.RIGHT);
        assertThat(focus).isEqualTo(new Focus.OnNode(node("multiSampler1")));
        focus = Walk.from(scene, Walk.from(scene, focus, Walk.Way.LEFT), Walk.Way.LEFT);
        assertThat(focus).isEqualTo(new Focus.OnNode(node("trackerSequencer1")));
    }

    @Test
    void everyNodeCanBeReachedByArrowKeys() {
        Scene scene = scene();
        List<Focus> reached = new ArrayList<>(List.of(Walk.from(scene, Focus.NOWHERE, Walk.Way.RIGHT)));
        for (int i = 0; i < reached.size(); i++) {
            for (Walk.Way way : Walk.Way.values()) {
                Focus next = Walk.from(scene, reached.get(i), way);
                if (!reached.contains(next)) {
                    reached.add(next);
                }
            }
        }
        assertThat(reached.stream().filter(Focus.OnNode.class::isInstance))
                .hasSize(scene.boxes().size());
        assertThat(reached.stream().filter(Focus.OnWire.class::isInstance))
                .hasSize(scene.curves().size());
    }

    @Test
    void theLineOfLuaOfAWireMakesItAnew() {
        session = Desk.run(
                session,
                "connect('bus', 'echo', 'audio', {delayed = true})"
                        + " map('sweep.out', 'bus.masterVolume', {outTo = 1, curve = 'smooth', combine = 'add'})");
        for (Wire wire : PatchGraph.of(session).wires()) {
            String line = PatchPopups.luaLine(session, wire);
            Session without = Desk.apply(session, PatchEdits.delete(session, List.of(), Optional.of(wire.key())));
            assertThat(PatchGraph.of(without).wire(wire.key())).isEmpty();
            assertThat(PatchGraph.of(Desk.run(without, line)).wire(wire.key()))
                    .as(line)
                    .contains(wire);
        }
    }

    @Test
    void whatIsGoneIsNoLongerSelected() {
        hand.focus(new Focus.OnNode(node("bus")));
        session = Desk.run(session, "sampler('x')");
        Session without = Desk.apply(session, PatchEdits.delete(session, hand.selected(), Optional.empty()));
        hand.keepOnly(PatchGraph.of(without));
        assertThat(hand.selected()).isEmpty();
        assertThat(hand.focus()).isEqualTo(Focus.NOWHERE);
    }
}
