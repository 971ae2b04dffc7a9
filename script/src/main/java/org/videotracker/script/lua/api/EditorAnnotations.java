package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleType;
import org.videotracker.script.lua.runtime.Argument;

/**
 * All that scripts can call as annotations for the Lua language server (LuaCATS), with which editors complete and check scripts.
 * The text is a script of definitions that is never run.
 */
public final class EditorAnnotations {
    /** What the file is called, beside the scripts. */
    public static final String FILE = "videotracker.d.lua";

    /** What tells the language server which Lua this is. */
    public static final String SETTINGS_FILE = ".luarc.json";

    /** Scripts may leave globals behind; the rest of the library does not exist. */
    public static final String SETTINGS = """
            {
              "runtime.version": "Lua 5.2",
              "runtime.builtin": {
                "io": "disable",
                "os": "disable",
                "debug": "disable",
                "package": "disable"
              },
              "diagnostics.disable": ["lowercase-global"]
            }
            """;

    private static final String PREFIX = "vt.";

    private final StringBuilder text = new StringBuilder();

    private EditorAnnotations() {}

    /** @param catalog the types of module, of which the parameters are listed */
    public static String text(Catalog catalog) {
        EditorAnnotations annotations = new EditorAnnotations();
        annotations.text.append(
                "---@meta\n-- What scripts of videoTracker can call; vt script --editor writes it anew.\n");
        annotations.aliases(catalog);
        TableTypes.of(catalog).forEach(annotations::table);
        ScriptApi.functions().stream()
                .filter(function -> !function.isMethod())
                .forEach(function -> annotations.function(function, ""));
        annotations.furtherWords();
        ScriptApi.methods().forEach(annotations::type);
        return annotations.text.toString();
    }

    private void aliases(Catalog catalog) {
        alias("Signal", List.of("audio", "video", "event"));
        alias("Boundary", List.of("now", "step", "beat", "bar"));
        alias("ModuleType", catalog.types().stream().map(ModuleType::name).toList());
    }

    private void alias(String name, List<String> values) {
        text.append("\n---@alias ")
                .append(PREFIX)
                .append(name)
                .append(' ')
                .append(choice(values))
                .append('\n');
    }

    static String choice(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining("|"));
    }

    private void table(TableTypes.Table table) {
        text.append("\n---").append(table.description());
        text.append("\n---@class ").append(PREFIX).append(table.name()).append('\n');
        for (TableTypes.Field field : table.fields()) {
            text.append("---@field ")
                    .append(field.name())
                    .append(' ')
                    .append(field.type())
                    .append(field.description().isEmpty() ? "" : " " + field.description())
                    .append('\n');
        }
    }

    private void type(String name, List<ApiFunction> methods) {
        boolean isGlobal = name.equals(EngineMethods.TYPE);
        text.append("\n---@class ").append(PREFIX).append(name).append('\n');
        text.append(isGlobal ? "" : "local ").append(name).append(" = {}\n");
        methods.forEach(method -> function(method, name + ":"));
        if (name.equals(Written.TYPE)) {
            furtherMethods();
        }
    }

    /** Words of patterns that are described elsewhere: in the form of a method, or under another name. */
    private void furtherWords() {
        WordFunctions.constants().keySet().stream()
                .sorted()
                .forEach(name ->
                        text.append("\n---@type vt.pattern\n").append(name).append(" = nil\n"));
        WordFunctions.furtherFunctionNames()
                .sorted()
                .forEach(name ->
                        text.append("\n---@return any\nfunction ").append(name).append("(...) end\n"));
    }

    /** Methods of patterns that are described elsewhere. */
    private void furtherMethods() {
        WordFunctions.furtherMethodNames()
                .sorted()
                .forEach(name -> text.append("\n---@return vt.pattern\nfunction ")
                        .append(Written.TYPE)
                        .append(':')
                        .append(name)
                        .append("(...) end\n"));
    }

    private void function(ApiFunction function, String owner) {
        text.append("\n---").append(function.description()).append('\n');
        for (Argument argument : function.arguments()) {
            text.append("---@param ")
                    .append(argument.many() ? "..." : argument.name())
                    .append(argument.optional() && !argument.many() ? "? " : " ")
                    .append(argument.type())
                    .append('\n');
        }
        if (!function.result().isNothing()) {
            text.append("---@return ")
                    .append(function.result().type())
                    .append(" # ")
                    .append(function.result().words())
                    .append('\n');
        }
        text.append("function ")
                .append(owner)
                .append(function.name())
                .append('(')
                .append(function.arguments().stream()
                        .map(argument -> argument.many() ? "..." : argument.name())
                        .collect(Collectors.joining(", ")))
                .append(") end\n");
    }
}
