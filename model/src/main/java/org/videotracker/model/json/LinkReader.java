package org.videotracker.model.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.TreePMap;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.Feedback;
import org.videotracker.model.session.Require;

/** Reads the connections of a session file. */
final class LinkReader {
    private final Modules modules;
    private final Unknowns unknowns;

    LinkReader(Modules modules, Unknowns unknowns) {
        this.modules = modules;
        this.unknowns = unknowns;
    }

    private record End(PortRef ref, Port port) {}

    Links links(List<Part> parts) throws UnreadableSessionException {
        Links links = Links.NONE;
        Set<PortRef> usedInputs = new HashSet<>();
        for (Part part : parts) {
            Link link = link(part);
            if (links.has(link.id())) {
                throw part.error("this connection stands twice.", "Remove one of the two.");
            }
            Port input = port(link.target()).orElseThrow();
            if (!usedInputs.add(link.target()) && !input.multiple()) {
                throw part.error(
                        "a second connection into " + name(link.target().module()) + "." + input.name() + ".",
                        "This input takes one; remove the others.");
            }
            links = links.with(link);
        }
        Optional<List<ModuleId>> loop = Feedback.ofLinks(links.all());
        if (loop.isPresent()) {
            String way = loop.get().stream().map(this::name).collect(Collectors.joining(" -> "));
            throw parts.getFirst()
                    .error(
                            "the connections form a loop: " + way + " -> "
                                    + name(loop.get().getFirst()) + ".",
                            "Set \"delayed\": true on one of them, or remove it.");
        }
        return links;
    }

    private String name(ModuleId id) {
        return modules.get(id).map(Module::name).orElseThrow();
    }

    private Optional<Port> port(PortRef ref) {
        return modules.get(ref.module()).flatMap(module -> module.type().port(ref.port()));
    }

    private Link link(Part part) throws UnreadableSessionException {
        Fields fields = part.fields();
        End from = end(fields.get("from"), Direction.OUTPUT);
        Part to = fields.get("to");
        End target = end(to, Direction.INPUT);
        Signal signal = from.port().signal();
        if (target.port().signal() != signal) {
            throw to.error(
                    "\"from\" sends " + signal + " and \"to\" takes "
                            + target.port().signal() + ".",
                    "Connect ports of one kind.");
        }
        Optional<Part> stated = fields.find("signal");
        if (stated.isPresent() && stated.get().option(Signal.class) != signal) {
            throw stated.get().error("this is a connection of " + signal + ".", "Correct \"signal\", or leave it out.");
        }
        boolean delayed = fields.flag("delayed", false);
        part.require(() -> Require.delayable(signal, delayed));
        TreePMap<String, Value> parameters = ModuleReader.values(
                fields.find("parameters"), Link.parametersOf(signal), "parameter of a connection of " + signal);
        LinkId id = new LinkId(from.ref(), target.ref());
        fields.keepRest(Trail.ROOT.to("connections").to(Keys.of(id)), unknowns);
        return new Link(id, signal, delayed, parameters);
    }

    private End end(Part part, Direction direction) throws UnreadableSessionException {
        PortRef ref = portRef(part, modules);
        Module module = modules.get(ref.module()).orElseThrow();
        List<String> fitting = module.type().ports().stream()
                .filter(port -> port.direction() == direction)
                .map(Port::name)
                .toList();
        Optional<Port> port = module.type().port(ref.port()).filter(found -> found.direction() == direction);
        if (port.isEmpty()) {
            String kind = direction == Direction.INPUT ? "input" : "output";
            throw part.unknown(kind + " of " + module.name() + " called", ref.port(), fitting);
        }
        return new End(ref, port.get());
    }

    /** A module's name, a dot, and the name of one of its ports. */
    static PortRef portRef(Part part, Modules modules) throws UnreadableSessionException {
        String text = part.text(ReadLimits.DEFAULT.nameLength());
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw part.error("\"" + Part.shortened(text) + "\" names no port.", "Write module.port.");
        }
        return new PortRef(moduleNamed(part, text.substring(0, dot), modules).id(), text.substring(dot + 1));
    }

    static Module moduleNamed(Part part, String name, Modules modules) throws UnreadableSessionException {
        return modules.named(name)
                .orElseThrow(() -> part.unknown("module", name, modules.byName().keySet()));
    }
}
