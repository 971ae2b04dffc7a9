package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;

/**
 * One node and its plugs, from top to bottom.
 *
 * @param key which it is
 * @param title what is written on it
 * @param subtitle its type
 * @param module the module; empty for the clock
 * @param inputs on its left side, the values last
 * @param outputs on its right side, the values last
 */
record PatchNode(
        NodeKey key, String title, String subtitle, Optional<Module> module, List<Plug> inputs, List<Plug> outputs) {

    static PatchNode of(Module module) {
        NodeKey key = NodeKey.of(module.id());
        List<Plug> inputs = new ArrayList<>();
        List<Plug> outputs = new ArrayList<>();
        for (Port port : module.type().ports()) {
            WireKind kind = WireKind.of(port.signal());
            if (port.direction() == Direction.INPUT) {
                inputs.add(Plug.input(key, port.name(), kind));
            } else {
                outputs.add(Plug.output(key, port.name(), kind));
            }
        }
        inputs.add(Plug.values(key, false));
        outputs.add(Plug.values(key, true));
        return new PatchNode(
                key,
                module.name(),
                module.type().name(),
                Optional.of(module),
                List.copyOf(inputs),
                List.copyOf(outputs));
    }

    static PatchNode clock() {
        return new PatchNode(
                NodeKey.CLOCK,
                "clock",
                "Transport",
                Optional.empty(),
                List.of(Plug.values(NodeKey.CLOCK, false)),
                List.of(Plug.values(NodeKey.CLOCK, true)));
    }

    boolean isEnabled() {
        return module.map(Module::enabled).orElse(true);
    }

    /** How many lines of plugs it has. */
    int rows() {
        return Math.max(inputs.size(), outputs.size());
    }
}
