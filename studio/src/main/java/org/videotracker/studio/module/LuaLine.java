package org.videotracker.studio.module;

import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.expression.LuaLiteral;

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

    /** Lets a source move a target over its whole range. */
    public static String map(String source, String target) {
        return "map(" + LuaLiteral.of(source) + ", " + LuaLiteral.of(target) + ")";
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
