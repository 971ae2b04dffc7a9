package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;

/** The line of Lua that does what a control does. Any thread. */
public final class LuaLine {
    private LuaLine() {}

    /**
     * Sets a parameter.
     *
     * @param path as {@code ParameterPaths} prints it
     */
    public static String set(String path, Parameter parameter, Value value) {
        int split = path.indexOf('.');
        return "setParam(" + LuaLiteral.of(path.substring(0, split)) + ", " + LuaLiteral.of(path.substring(split + 1))
                + ", " + literal(parameter, value) + ")";
    }

    /** Asks for what a running module reports. */
    public static String readOut(String path) {
        int split = path.indexOf('.');
        return "engine:getModuleRegistry():getModule(" + LuaLiteral.of(path.substring(0, split)) + "):getReadOut("
                + LuaLiteral.of(path.substring(split + 1)) + ")";
    }

    /** Makes a connection, without its values. */
    public static String connect(Session session, Link link) {
        Module source = session.modules().get(link.source().module()).orElseThrow();
        Module target = session.modules().get(link.target().module()).orElseThrow();
        List<String> options = new ArrayList<>();
        if (link.delayed()) {
            options.add("delayed = true");
        }
        if (!isFirst(source, link, link.source().port(), Direction.OUTPUT)) {
            options.add("from = " + LuaLiteral.of(link.source().port()));
        }
        if (!isFirst(target, link, link.target().port(), Direction.INPUT)) {
            options.add("to = " + LuaLiteral.of(link.target().port()));
        }
        return "connect(" + LuaLiteral.of(source.name()) + ", " + LuaLiteral.of(target.name()) + ", "
                + LuaLiteral.of(link.signal().name().toLowerCase(Locale.ROOT))
                + (options.isEmpty() ? "" : ", {" + String.join(", ", options) + "}") + ")";
    }

    private static boolean isFirst(Module module, Link link, String port, Direction direction) {
        return module.type()
                .firstPort(link.signal(), direction)
                .filter(first -> first.name().equals(port))
                .isPresent();
    }

    private static String literal(Parameter parameter, Value value) {
        return switch (value) {
            case Value.Text(String text) -> LuaLiteral.of(text);
            case Value.Numeric(double number) ->
                switch (parameter.kind()) {
                    case BOOL -> number >= 0.5 ? "true" : "false";
                    case ENUM -> LuaLiteral.of(parameter.options().get((int) number));
                    case FLOAT, INT, TEXT -> LuaLiteral.of(number);
                };
        };
    }
}
