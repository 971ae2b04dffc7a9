package org.videotracker.script.lua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of the functions that scripts can call. */
class EditorAnnotationsTest {
    private static final Set<String> BASIC =
            Set.of("string", "number", "integer", "boolean", "any", "table", "function", "fun", "nil");

    private final String text = EditorAnnotations.text(BuiltInModules.catalog());

    @Test
    void itIsLua() {
        try (LuaJRuntime runtime = new LuaJRuntime(Host.NONE, ScriptLimits.DEFAULT, (place, fault) -> {
            throw new AssertionError(place, fault);
        })) {
            assertThat(runtime.run(new Script("videotracker.d.lua", text), line -> {}))
                    .isInstanceOf(ScriptResult.Done.class);
        }
    }

    @Test
    void everyFunctionIsThereWithItsArguments() {
        for (ApiFunction function : ScriptApi.functions()) {
            String owner = function.isMethod() ? function.owner() + ":" : "";
            String arguments = function.arguments().stream()
                    .map(argument -> argument.many() ? "..." : argument.name())
                    .collect(Collectors.joining(", "));
            assertThat(text).contains("\nfunction " + owner + function.name() + "(" + arguments + ") end\n");
        }
    }

    @Test
    void everyFunctionSaysWhatItGives() {
        for (ApiFunction function : ScriptApi.functions()) {
            assertThat(function.result().isTyped())
                    .as(
                            "%s gives %s, of which Result knows no type",
                            function.form(), function.result().words())
                    .isTrue();
        }
    }

    @Test
    void everyTypeThatIsMentionedIsDefined() {
        List<String> defined = found("---@(?:class|alias) (vt\\.\\w+)");
        assertThat(found("(vt\\.\\w+)")).allSatisfy(type -> assertThat(defined).contains(type));
        for (ApiFunction function : ScriptApi.functions()) {
            Stream.concat(
                            function.arguments().stream().map(Argument::type),
                            Stream.of(function.result().type()))
                    .flatMap(type ->
                            Stream.of(type.replaceAll("\\w+: |\"[^\"]*\"", "").split("[^a-zA-Z.]+")))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> assertThat(BASIC.contains(word) || defined.contains(word))
                            .as("%s of %s", word, function.form())
                            .isTrue());
        }
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyParameterOfEveryTypeOfModuleIsThere() {
        for (ModuleType type : BuiltInModules.catalog().types()) {
            assertThat(text).contains("---@class vt." + type.name() + "Config\n");
            type.parameters().forEach(parameter -> assertThat(text).contains("---@field " + parameter.name() + "? "));
        }
    }

    @Test
    void noModuleHasAParameterOfANameThatTheTableOfItsMakingUses() {
        for (ModuleType type : BuiltInModules.catalog().types()) {
            List<String> reserved =
                    type.can(Capability.EMITS_TRIGGERS) ? ModuleConfig.RESERVED : List.of(ModuleConfig.ENABLED);
            type.parameters().forEach(parameter -> assertThat(reserved).doesNotContain(parameter.name()));
        }
    }

    @Test
    void theSettingsAreJson() {
        assertThat(new JsonMapper()
                        .readTree(EditorAnnotations.SETTINGS)
                        .get("runtime.version")
                        .asString())
                .isEqualTo("Lua 5.2");
    }
}
