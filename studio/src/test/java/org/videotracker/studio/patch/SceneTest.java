package org.videotracker.studio.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.Desk;

class SceneTest {
    private final Session session = Desk.run(
            Desk.fresh(),
            "lfo('sweep') map('sweep.out', 'multiSampler1.masterVolume')"
                    + " map('sweep.position', 'multiSampler1.voices')");
    private final PatchGraph graph = PatchGraph.of(session);
    private final Scene scene = Scene.of(graph, Places.NONE.covering(graph));

    private NodeKey node(String name) {
        return NodeKey.of(Desk.module(session, name).id());
    }

    @Test
    void everyPlugIsHitWhereItIsDrawn() {
        for (PatchNode node : graph.nodes().values()) {
            for (Plug plug : node.inputs()) {
                assertThat(scene.at(scene.plugX(plug), scene.plugY(plug))).isEqualTo(new Hit.OnPlug(plug));
            }
            for (Plug plug : node.outputs()) {
                assertThat(scene.at(scene.plugX(plug), scene.plugY(plug))).isEqualTo(new Hit.OnPlug(plug));
            }
        }
    }

    @Test
    void theHeaderIsTheNodeAndItsCornerTheSwitch() {
        Box box = scene.boxes().get(node("multiSampler1"));
        assertThat(scene.at(box.x() + 20, box.y() + 20)).isEqualTo(new Hit.OnNode(node("multiSampler1")));
        assertThat(scene.at(box.x() + box.width() - 12, box.y() + 12))
                .isEqualTo(new Hit.OnPower(node("multiSampler1")));
    }

    @Test
    void aWireIsHitAlongItsCurveAndItsKnobInTheMiddle() {
        Scene two = Scene.of(graph, far());
        WireCurve curve = two.curves().stream()
                .filter(found -> found.wire().kind() == WireKind.AUDIO
                        && found.wire().source().node().equals(node("multiSampler1")))
                .findFirst()
                .orElseThrow();
        assertThat(two.at(curve.x(0.5f), curve.y(0.5f))).isEqualTo(new Hit.OnKnob(curve.wire()));
        assertThat(two.at(curve.x(0.3f), curve.y(0.3f) + 3)).isEqualTo(new Hit.OnWire(curve.wire()));
        assertThat(two.at(curve.x(0.3f), curve.y(0.3f) + 40)).isEqualTo(Hit.GROUND);
    }

    /** The sampler and the master alone in view, the rest far away. */
    private Places far() {
        Places places = Places.NONE;
        float away = 100_000;
        for (NodeKey key : graph.nodes().keySet()) {
            places = places.with(key, new Spot(away, away));
            away += 1000;
        }
        return places.with(node("multiSampler1"), new Spot(0, 0)).with(node("masterAudioOut"), new Spot(600, 100));
    }

    @Test
    void mappingsBetweenTheSameNodesDoNotHideEachOther() {
        Set<Float> heights = new HashSet<>();
        scene.curves().stream()
                .filter(curve -> curve.wire().kind() == WireKind.VALUE)
                .forEach(curve -> heights.add(curve.y(0.5f)));
        assertThat(heights).hasSize(2);
    }

    @Property
    void zoomingLeavesThePointUnderTheMouse(
            @ForAll @FloatRange(min = -500, max = 500) float x,
            @ForAll @FloatRange(min = 0, max = 900) float mouse,
            @ForAll @FloatRange(min = 0.1f, max = 10) float factor) {
        Lens lens = new Lens(x, -x, 1.5f);
        Lens zoomed = lens.zoomed(factor, mouse, mouse / 2);
        assertThat(zoomed.planeX(mouse)).isCloseTo(lens.planeX(mouse), within(0.1f));
        assertThat(zoomed.planeY(mouse / 2)).isCloseTo(lens.planeY(mouse / 2), within(0.1f));
        assertThat(zoomed.zoom()).isBetween(Lens.MIN_ZOOM, Lens.MAX_ZOOM);
    }

    @Test
    void showingAllShowsAllAndNoLargerThanItIs() {
        Box area = scene.bounds();
        Lens lens = Lens.showing(area, 800, 500, 1);
        assertThat(lens.screenX(area.x())).isBetween(0f, 800f);
        assertThat(lens.screenX(area.x() + area.width())).isBetween(0f, 800f);
        assertThat(lens.screenY(area.y())).isBetween(0f, 500f);
        assertThat(lens.screenY(area.y() + area.height())).isBetween(0f, 500f);
        assertThat(Lens.showing(new Box(0, 0, 10, 10), 800, 500, 1).zoom()).isEqualTo(1);
    }
}
