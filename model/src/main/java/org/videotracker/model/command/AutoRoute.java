package org.videotracker.model.command;

import java.util.Map;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** Connects the outputs of one new module, and of no other, to the masters. */
final class AutoRoute {
    private static final Map<Signal, String> MASTERS =
            Map.of(Signal.AUDIO, SystemModules.AUDIO_OUT, Signal.VIDEO, SystemModules.VIDEO_OUT);

    private AutoRoute() {}

    static Session connect(Session session, ModuleId added) {
        Module module = session.modules().get(added).orElseThrow();
        Session routed = session;
        for (Signal signal : new Signal[] {Signal.AUDIO, Signal.VIDEO}) {
            Optional<Port> output = module.type().firstPort(signal, Direction.OUTPUT);
            Optional<Module> master = session.modules().named(MASTERS.get(signal));
            if (output.isPresent() && master.isPresent() && !master.get().id().equals(added)) {
                Optional<Port> input = master.get().type().firstPort(signal, Direction.INPUT);
                if (input.isPresent()) {
                    LinkId id = new LinkId(
                            new PortRef(added, output.get().name()),
                            new PortRef(master.get().id(), input.get().name()));
                    routed = routed.with(routed.links().with(Link.of(id, signal)));
                }
            }
        }
        return routed;
    }
}
