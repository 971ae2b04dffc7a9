package org.videotracker.model.command;

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
    private AutoRoute() {}

    static Session connect(Session session, ModuleId added) {
        Module module = session.modules().get(added).orElseThrow();
        Session routed = connect(session, module, Signal.AUDIO, SystemModules.AUDIO_OUT);
        return connect(routed, module, Signal.VIDEO, SystemModules.VIDEO_OUT);
    }

    private static Session connect(Session session, Module module, Signal signal, String masterName) {
        Optional<Port> output = module.type().firstPort(signal, Direction.OUTPUT);
        Optional<Module> master = session.modules().named(masterName).filter(found -> found != module);
        Optional<Port> input = master.flatMap(found -> found.type().firstPort(signal, Direction.INPUT));
        if (output.isEmpty() || input.isEmpty()) {
            return session;
        }
        LinkId id = new LinkId(
                new PortRef(module.id(), output.get().name()),
                new PortRef(master.get().id(), input.get().name()));
        return session.with(session.links().with(Link.of(id, signal)));
    }
}
