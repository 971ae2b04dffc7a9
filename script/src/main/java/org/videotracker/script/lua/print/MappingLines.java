package org.videotracker.script.lua.print;

import java.util.Locale;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ConditionNotation;
import org.videotracker.script.lua.api.MappingRange;

/** The calls that map parameters. */
public final class MappingLines {
    private MappingLines() {}

    /** The call that makes a mapping of a session. */
    public static String line(Session session, Mapping mapping) {
        return print(session, mapping, Detail.CHANGES);
    }

    static String print(Session session, Mapping mapping, Detail detail) {
        try {
            Span in = MappingRange.whole(session, mapping.id().source());
            Span out = MappingRange.whole(session, mapping.id().target());
            TableText options = new TableText(detail)
                    .number("inFrom", mapping.in().from(), in.from())
                    .number("inTo", mapping.in().to(), in.to())
                    .number("outFrom", mapping.out().from(), out.from())
                    .number("outTo", mapping.out().to(), out.to())
                    .text("curve", name(mapping.curve()), name(Curve.LINEAR))
                    .text("polarity", name(mapping.polarity()), name(Polarity.UNIPOLAR))
                    .text("combine", name(mapping.combine()), name(Combine.REPLACE))
                    .number("depth", mapping.depth(), 1)
                    .number("smoothingMs", mapping.smoothingMs(), 0)
                    .flag("enabled", mapping.enabled(), true)
                    .flag("delayed", mapping.delayed(), false);
            if (mapping.condition().isPresent()) {
                options.text(
                        "when",
                        ConditionNotation.write(session, mapping.condition().get()));
            }
            return "map("
                    + LuaLiteral.of(ParameterPaths.print(session, mapping.id().source())) + ", "
                    + LuaLiteral.of(ParameterPaths.print(session, mapping.id().target())) + options.argument() + ")";
        } catch (RejectedException broken) {
            throw new IllegalArgumentException("a mapping of the session leads nowhere", broken);
        }
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
