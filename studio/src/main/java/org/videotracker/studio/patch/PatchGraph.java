package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.session.Session;

/**
 * The nodes and wires of a session.
 *
 * @param nodes in the order of their names, the clock last
 * @param wires connections in their order, then mappings
 */
record PatchGraph(Map<NodeKey, PatchNode> nodes, List<Wire> wires) {

    static PatchGraph of(Session session) {
        Map<NodeKey, PatchNode> nodes = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            PatchNode node = PatchNode.of(module);
            nodes.put(node.key(), node);
            for (Link link : session.links().into(module.id())) {
                wires.add(new Wire.OfLink(link));
            }
        }
        nodes.put(NodeKey.CLOCK, PatchNode.clock());
        session.mappings().values().stream()
                .sorted(Comparator.comparing((Mapping mapping) -> mapping.id().toString()))
                .forEach(mapping -> wires.add(new Wire.OfMapping(mapping)));
        return new PatchGraph(nodes, List.copyOf(wires));
    }

    Optional<PatchNode> node(NodeKey key) {
        return Optional.ofNullable(nodes.get(key));
    }

    Optional<Wire> wire(Wire.Key key) {
        return wires.stream().filter(wire -> wire.key().equals(key)).findFirst();
    }

    /** How high a node is drawn; 0 for one that is not there. */
    float height(NodeKey key) {
        return node(key).map(NodeSize::height).orElse(0f);
    }

    List<Wire> into(NodeKey node) {
        return wires.stream().filter(wire -> wire.target().node().equals(node)).toList();
    }

    List<Wire> from(NodeKey node) {
        return wires.stream().filter(wire -> wire.source().node().equals(node)).toList();
    }
}
