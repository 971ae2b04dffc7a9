package org.videotracker.studio.patch;

import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.ValueText;

/** What the tooltip says of what the mouse is on. Pure. */
final class HitText {
    private HitText() {}

    /** A few lines; empty for nothing. */
    static String of(Session session, Hit hit) {
        return switch (hit) {
            case Hit.OnPlug(var plug) -> plug(session, plug);
            case Hit.OnPower(var node) -> "Switches it on or off.";
            case Hit.OnNode(var node) -> node(session, node);
            case Hit.OnKnob(var wire) ->
                wire(session, wire)
                        + PatchEdits.knob(wire)
                                .map(knob -> "\nDrag up and down; Shift is finer; double click resets.")
                                .orElse("");
            case Hit.OnWire(var wire) -> wire(session, wire);
            case Hit.OnGround ground -> "";
        };
    }

    private static String node(Session session, NodeKey node) {
        return switch (node) {
            case NodeKey.OfModule(var id) ->
                session.modules()
                        .get(id)
                        .map(module -> module.name() + ", " + module.type().name() + ": "
                                + module.type().description()
                                + "\nDrag moves it, double click shows its panel, Enter its name and connections.")
                        .orElse("");
            case NodeKey.Clock clock -> "The clock: its tempo and bars can be mapped.";
        };
    }

    private static String plug(Session session, Plug plug) {
        String direction = plug.isOutput() ? "output" : "input";
        if (plug.kind() == WireKind.VALUE) {
            return plug.isOutput()
                    ? "All values of " + name(session, plug.node()) + ": drag to what one of them is to move."
                    : "All parameters of " + name(session, plug.node()) + ": drag to what is to move one of them.";
        }
        return name(session, plug.node()) + "." + plug.port() + ", "
                + plug.kind().name().toLowerCase(Locale.ROOT) + " " + direction + ": drag to connect.";
    }

    private static String wire(Session session, Wire wire) {
        String ends = switch (wire) {
            case Wire.OfLink(var link) ->
                name(session, link.source().module()) + "." + link.source().port() + " to "
                        + name(session, link.target().module()) + "."
                        + link.target().port();
            case Wire.OfMapping(var mapping) ->
                path(session, mapping.id().source()) + " moves "
                        + path(session, mapping.id().target());
        };
        Optional<Parameter> knob = PatchEdits.knob(wire);
        return ends
                + knob.map(parameter ->
                                "\n" + parameter.name() + " " + ValueText.of(parameter, PatchEdits.knobValue(wire)))
                        .orElse("")
                + (wire.isMuted() ? "\nMuted" : "")
                + (wire.isDelayed() ? "\nDelayed: what was sent just before, which makes it a feedback" : "");
    }

    private static String name(Session session, NodeKey node) {
        return node instanceof NodeKey.OfModule(var id) ? name(session, id) : "clock";
    }

    private static String name(Session session, ModuleId id) {
        return session.modules().get(id).map(Module::name).orElse("?");
    }

    static String path(Session session, ParameterAddress address) {
        try {
            return ParameterPaths.print(session, address);
        } catch (RejectedException gone) {
            return address.parameter();
        }
    }
}
