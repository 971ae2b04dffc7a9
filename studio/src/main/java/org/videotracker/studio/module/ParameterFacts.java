package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;

/**
 * What there is to say of one value of a session. Any thread.
 *
 * @param address where it is
 * @param path the same for people and scripts
 * @param parameter what it takes; empty for what a running module reports
 * @param readOut what it reports; empty for what can be set
 * @param base the base value; empty for a read-out, and for a lock that a step does not have
 * @param movers the paths of what moves it, of mappings that are enabled
 * @param moved how many values it moves
 */
public record ParameterFacts(
        ParameterAddress address,
        String path,
        Optional<Parameter> parameter,
        Optional<ReadOut> readOut,
        Optional<Value> base,
        List<String> movers,
        int moved) {

    /** Everything about an address; empty where the session has no such value (any more). */
    public static Optional<ParameterFacts> of(Session session, ParameterAddress address) {
        try {
            Optional<ReadOut> readOut = readOut(session, address);
            Optional<Parameter> parameter =
                    readOut.isPresent() ? Optional.empty() : Optional.of(Parameters.descriptor(session, address));
            Optional<Value> base = readOut.isPresent() ? Optional.empty() : Parameters.get(session, address);
            List<String> movers = new ArrayList<>();
            int moved = 0;
            for (Mapping mapping : session.mappings().values()) {
                if (mapping.enabled() && mapping.id().target().equals(address)) {
                    movers.add(ParameterPaths.print(session, mapping.id().source()));
                }
                moved += mapping.id().source().equals(address) ? 1 : 0;
            }
            movers.sort(null);
            return Optional.of(new ParameterFacts(
                    address, ParameterPaths.print(session, address), parameter, readOut, base, movers, moved));
        } catch (RejectedException gone) {
            return Optional.empty();
        }
    }

    private static Optional<ReadOut> readOut(Session session, ParameterAddress address) {
        return address instanceof OfModule(var id, var name)
                ? session.modules().get(id).map(Module::type).flatMap(type -> type.readOut(name))
                : Optional.empty();
    }

    public String description() {
        return parameter
                .map(Parameter::description)
                .or(() -> readOut.map(ReadOut::description))
                .orElse("");
    }

    /** The line of Lua that sets it to what it is, or asks for it. */
    public String luaLine() {
        return parameter
                .map(described -> LuaLine.set(path, described, base.orElse(described.initial())))
                .orElseGet(() -> LuaLine.readOut(path));
    }

    /** What it takes or reports, in one line. */
    public String range() {
        if (readOut.isPresent()) {
            ReadOut reported = readOut.get();
            return ValueText.decimal(reported.min()) + " to " + ValueText.decimal(reported.max())
                    + unit(reported.unit());
        }
        Parameter described = parameter.orElseThrow();
        return switch (described.kind()) {
            case BOOL -> "ON or OFF";
            case ENUM -> String.join(", ", described.options());
            case TEXT ->
                described
                        .curve()
                        .map(curve -> "points of factors " + ValueText.decimal(curve.min()) + " to "
                                + ValueText.decimal(curve.max()))
                        .orElse("text of at most " + (int) described.max() + " characters");
            case INT, FLOAT ->
                ValueText.bare(described, described.min()) + " to " + ValueText.of(described, described.max());
        };
    }

    /** What it is at first; empty for what is only reported. */
    public String initial() {
        return parameter
                .map(described -> ValueText.of(described, described.initial()))
                .orElse("");
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }
}
