package org.videotracker.studio.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.Desk;

class AutoLayoutTest {
    private static final String SET = """
            sampler('drums') sampler('pads') mixer('bus') lfo('sweep') macro('energy')
            sequencer('beat') connect('beat', 'drums', 'event') connect('beat', 'sweep', 'event')
            disconnect('drums', 'masterAudioOut', 'audio')
            connect('drums', 'bus', 'audio') connect('bus', 'masterAudioOut', 'audio')
            map('sweep.out', 'pads.masterVolume') map('energy.out', 'sweep.depth')
            """;

    private static Map<NodeKey, Spot> laidOut(Session session) {
        return AutoLayout.of(PatchGraph.of(session));
    }

    private static float x(Map<NodeKey, Spot> spots, Session session, String name) {
        return spots.get(NodeKey.of(Desk.module(session, name).id())).x();
    }

    @Test
    void whatSendsStandsLeftOfWhatReceives() {
        Session session = Desk.run(Desk.fresh(), SET);
        Map<NodeKey, Spot> spots = laidOut(session);
        for (Wire wire : PatchGraph.of(session).wires()) {
            assertThat(spots.get(wire.source().node()).x())
                    .as("%s", wire)
                    .isLessThan(spots.get(wire.target().node()).x());
        }
    }

    @Test
    void aModulatorStandsBesideWhatItMoves() {
        Session session = Desk.run(Desk.fresh(), SET + "map('energy.out', 'masterAudioOut.masterVolume')");
        session = Desk.run(session, "unmap('energy.out', 'sweep.depth')");
        Map<NodeKey, Spot> spots = laidOut(session);
        assertThat(x(spots, session, "masterAudioOut") - x(spots, session, "energy"))
                .isEqualTo(NodeSize.WIDTH + NodeSize.GAP_X);
    }

    @Property(tries = 100)
    void noTwoNodesOverlapWhateverIsWired(@ForAll long seed) {
        Session session = wild(new Random(seed));
        Scene scene = Scene.of(PatchGraph.of(session), Places.NONE.covering(PatchGraph.of(session)));
        List<Box> boxes = new ArrayList<>(scene.boxes().values());
        assertThat(boxes).hasSize(session.modules().size() + 1);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j))).isFalse();
            }
        }
    }

    /** Modules with random wires, many of them loops. */
    static Session wild(Random random) {
        StringBuilder script = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = (i % 3 == 0 ? "lfo" : "mixer") + i;
            names.add(name);
            script.append(i % 3 == 0 ? "lfo" : "mixer")
                    .append("('")
                    .append(name)
                    .append("')\n");
        }
        for (int i = 0; i < 20; i++) {
            String from = names.get(random.nextInt(12));
            String to = names.get(random.nextInt(12));
            boolean modulates = from.startsWith("lfo") && to.startsWith("lfo") && !from.equals(to);
            if (modulates) {
                script.append("map('%s.out', '%s.depth', {delayed = true})\n".formatted(from, to));
            } else if (from.startsWith("mixer") && to.startsWith("mixer")) {
                script.append("connect('%s', '%s', 'audio', {delayed = true})\n".formatted(from, to));
            } else if (from.startsWith("lfo") && to.startsWith("mixer")) {
                script.append("map('%s.out', '%s.masterVolume')\n".formatted(from, to));
            }
        }
        return Desk.run(Desk.fresh(), script.toString());
    }

    @Test
    void connectionsAndMappingsThatGoRoundTogetherAreLaidOutToo() {
        Session session = Desk.run(
                Desk.fresh(), "sampler('a') mixer('b') connect('a', 'b', 'audio') map('b.level', 'a.masterVolume')");
        assertThat(laidOut(session)).hasSize(session.modules().size() + 1);
    }

    @Test
    void aLargePatchIsNotMuchHigherThanItIsWide() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            script.append("sampler('s%d') lfo('m%d') map('m%d.out', 's%d.masterVolume')\n".formatted(i, i, i, i));
        }
        PatchGraph graph = PatchGraph.of(Desk.run(Desk.fresh(), script.toString()));
        Box bounds = Scene.of(graph, Places.NONE.covering(graph)).bounds();
        assertThat(bounds.height()).isLessThan(bounds.width());
    }

    @Test
    void aNewModuleTakesNoPlaceOfAnother() {
        Session session = Desk.fresh();
        Places places = Places.NONE.covering(PatchGraph.of(session));
        Session more = Desk.run(session, "sampler('a') sampler('b')");
        Places after = places.covering(PatchGraph.of(more));
        assertThat(after.byNode()).containsAllEntriesOf(places.byNode());
        List<Box> boxes =
                new ArrayList<>(Scene.of(PatchGraph.of(more), after).boxes().values());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void placesAreReadBackAndNonsenseIsLeftOut() {
        Places places = Places.NONE.covering(PatchGraph.of(Desk.fresh()));
        assertThat(Places.parse(places.text())).isEqualTo(places);
        assertThat(Places.parse("clock 1 2\nnobody 3 4\nclock x y z\nclock NaN 1\n")
                        .byNode())
                .isEqualTo(Map.of(NodeKey.CLOCK, new Spot(1, 2)));
    }
}
