package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.expression.LuaLiteral;

/** A Lua table in the making. */
final class TableText {
    private static final String INDENT = "    ";
    private final Detail detail;
    private final List<String> items = new ArrayList<>();

    TableText(Detail detail) {
        this.detail = detail;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Adds an item without a name. */
    TableText item(String item) {
        items.add(item);
        return this;
    }

    TableText field(String name, String value) {
        items.add(LuaLiteral.key(name) + " = " + value);
        return this;
    }

    TableText text(String name, String value) {
        return field(name, LuaLiteral.of(value));
    }

    TableText number(String name, double value) {
        return field(name, LuaLiteral.of(value));
    }

    TableText flag(String name, boolean value) {
        return field(name, Boolean.toString(value));
    }

    /** Adds a field unless it is as it would be without. */
    TableText number(String name, double value, double otherwise) {
        return isLeftOut(value == otherwise) ? this : number(name, value);
    }

    TableText flag(String name, boolean value, boolean otherwise) {
        return isLeftOut(value == otherwise) ? this : flag(name, value);
    }

    TableText text(String name, String value, String otherwise) {
        return isLeftOut(value.equals(otherwise)) ? this : text(name, value);
    }

    TableText value(Parameter parameter, Value value) {
        return isLeftOut(value.equals(parameter.initial()))
                ? this
                : field(parameter.name(), valueText(parameter, value));
    }

    private boolean isLeftOut(boolean isAsWithout) {
        return isAsWithout && detail == Detail.CHANGES;
    }

    private static String valueText(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case TEXT -> LuaLiteral.of(value.asText());
            case BOOL -> Boolean.toString(value.asNumber() != 0);
            case ENUM -> LuaLiteral.of(parameter.options().get((int) value.asNumber()));
            case FLOAT, INT -> LuaLiteral.of(value.asNumber());
        };
    }

    /** The table; on one line, so that a changed value is a changed line, unless all values are printed. */
    String print() {
        return detail == Detail.CHANGES || items.isEmpty() ? line() : lines();
    }

    String line() {
        return "{" + String.join(", ", items) + "}";
    }

    /** The table with an item on each line. */
    String lines() {
        return "{\n" + INDENT + String.join(",\n" + INDENT, items) + ",\n}";
    }

    /** The table as the last argument of a call, with the comma before it; nothing if it is empty. */
    String argument() {
        return items.isEmpty() ? "" : ", " + print();
    }
}
