package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.videotracker.model.session.Loops.Edge;

class LoopsTest {

    @Test
    void aDiamondIsNoLoop() {
        assertThat(graph(List.of(new Edge<>(1, 2), new Edge<>(1, 3), new Edge<>(2, 4), new Edge<>(3, 4)))
                        .find())
                .isEmpty();
    }

    @Test
    void aLoopIsGivenInItsOrder() {
        assertThat(graph(List.of(new Edge<>(0, 1), new Edge<>(1, 2), new Edge<>(2, 3), new Edge<>(3, 1)))
                        .find())
                .contains(List.of(1, 2, 3));
    }

    @Test
    void whatFeedsItselfIsALoop() {
        assertThat(graph(List.of(new Edge<>(5, 5))).find()).contains(List.of(5));
    }

    @Test
    void aChainOfAHundredThousandDoesNotExhaustTheStack() {
        Loops<Integer> loops = new Loops<>();
        for (int i = 0; i < 100_000; i++) {
            loops.edge(i, i + 1);
        }
        assertThat(loops.find()).isEmpty();
    }

    @Test
    void withoutItsClosingEdgesNoGraphHasALoop() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Edge<Integer>> edges = random.ints(1 + random.nextInt(20), 0, 6)
                    .mapToObj(from -> new Edge<>(from, random.nextInt(6)))
                    .toList();
            var closing = graph(edges).closingEdges();

            assertThat(graph(edges.stream()
                                    .filter(edge -> !closing.contains(edge))
                                    .toList())
                            .find())
                    .isEmpty();
            assertThat(closing.isEmpty()).isEqualTo(graph(edges).find().isEmpty());
        }
    }

    @Test
    void theShortestWayIsFound() {
        Map<Integer, List<Integer>> sources = Map.of(2, List.of(1), 3, List.of(2), 4, List.of(3, 1), 5, List.of(4));

        assertThat(Loops.way(1, 5, node -> sources.getOrDefault(node, List.of())))
                .contains(List.of(1, 4, 5));
        assertThat(Loops.way(5, 1, node -> sources.getOrDefault(node, List.of())))
                .isEmpty();
        assertThat(Loops.way(3, 3, node -> sources.getOrDefault(node, List.of())))
                .contains(List.of(3));
    }

    private static Loops<Integer> graph(List<Edge<Integer>> edges) {
        Loops<Integer> loops = new Loops<>();
        edges.forEach(edge -> loops.edge(edge.from(), edge.to()));
        return loops;
    }
}
