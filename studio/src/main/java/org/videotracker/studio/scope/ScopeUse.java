package org.videotracker.studio.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** Where a scope is seen: whoever only wants to look must not show it to everybody. Pure. */
enum ScopeUse {
    /** It does nothing. */
    OFF("Off", "The scope rests."),
    /** In the studio alone: its connections are muted. */
    HERE("Here", "The scope is seen here alone; its connections to mixers are muted."),
    /** In the mix, and so behind the studio too. */
    IN_THE_PICTURE("In the picture", "The scope is a layer of the picture that everybody sees, behind the studio too.");

    private final String title;
    private final String description;

    ScopeUse(String title, String description) {
        this.title = title;
        this.description = description;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /** How a scope is used. */
    static ScopeUse of(Session session, Module scope) {
        if (!scope.enabled()) {
            return OFF;
        }
        return layers(session, scope.id()).stream().allMatch(ScopeUse::isMuted) ? HERE : IN_THE_PICTURE;
    }

    private static boolean isMuted(Link link) {
        return link.number(Link.MUTE) > 0.5;
    }

    private static List<Link> layers(Session session, ModuleId scope) {
        return session.links().from(scope).stream()
                .filter(link -> link.signal() == Signal.VIDEO)
                .toList();
    }

    /** The edits after which a scope is used so. */
    List<Command> commands(Session session, Module scope) {
        List<Command> commands = new ArrayList<>();
        if (scope.enabled() == (this == OFF)) {
            commands.add(new EnableModule(scope.id(), this != OFF));
        }
        if (this != OFF) {
            List<Link> layers = layers(session, scope.id());
            for (Link link : layers) {
                if (isMuted(link) == (this == IN_THE_PICTURE)) {
                    commands.add(new SetParameter(
                            new OfLink(link.id(), Link.MUTE.name()), Value.of(this == IN_THE_PICTURE ? 0 : 1)));
                }
            }
            if (layers.isEmpty() && this == IN_THE_PICTURE) {
                toMaster(session, scope).ifPresent(commands::add);
            }
        }
        return commands;
    }

    private static Optional<Command> toMaster(Session session, Module scope) {
        return session.modules()
                .named(SystemModules.VIDEO_OUT)
                .flatMap(master -> port(scope, Direction.OUTPUT)
                        .flatMap(from ->
                                port(master, Direction.INPUT).map(to -> new Connect(new LinkId(from, to), false))));
    }

    private static Optional<PortRef> port(Module module, Direction direction) {
        return module.type().firstPort(Signal.VIDEO, direction).map(port -> new PortRef(module.id(), port.name()));
    }
}
