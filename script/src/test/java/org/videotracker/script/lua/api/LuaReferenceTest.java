package org.videotracker.script.lua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** docs/lua.md says what the table says and what its examples do. With -Dvt.write.docs=true it is written anew. */
class LuaReferenceTest {

    private static Path document() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/architecture.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/lua.md");
    }

    @Test
    void theReferenceIsTheTableAndWhatItsExamplesDo() throws IOException {
        String text = LuaReference.text();
        if (Boolean.getBoolean("vt.write.docs")) {
            Files.writeString(document(), text);
        }

        assertThat(Files.readString(document())).isEqualTo(text);
    }

    @Test
    void everyExampleCallsItsFunctionAndHasAnEffect() {
        for (ApiFunction function : ScriptApi.functions()) {
            String call = (function.isMethod() ? ":" : "") + function.name() + "(";
            assertThat(function.example()).as(function.name()).contains(call);
            boolean comesToNothing =
                    Set.of("stop", "reset", "pause", "seek", "play", "trigger").contains(function.name());
            assertThat(comesToNothing || !LuaReference.effects(function).isEmpty())
                    .as(function.name())
                    .isTrue();
        }
    }

    @Test
    void everyFunctionIsDescribedAndNamedOnce() {
        Set<String> names = new HashSet<>();
        for (ApiFunction function : ScriptApi.functions()) {
            assertThat(names.add(function.owner() + ":" + function.name()))
                    .as(function.name())
                    .isTrue();
            assertThat(function.description()).endsWith(".");
        }
    }

    @Test
    void noOtherNameOfAWordHidesAFunction() {
        Set<String> names = ScriptApi.functions().stream()
                .filter(function -> !function.isMethod())
                .map(ApiFunction::name)
                .collect(Collectors.toSet());

        assertThat(WordFunctions.furtherFunctionNames()).doesNotHaveDuplicates().noneMatch(names::contains);
        assertThat(WordFunctions.constants().keySet()).noneMatch(names::contains);
    }

    @Test
    void optionalArgumentsComeLast() {
        for (ApiFunction function : ScriptApi.functions()) {
            List<Boolean> optional = function.arguments().stream()
                    .map(argument -> argument.optional())
                    .toList();
            assertThat(optional).as(function.name()).isSorted();
        }
    }

    @Test
    void theLimitsAreThoseOfTheDocument() throws IOException {
        ScriptLimits limits = ScriptLimits.DEFAULT;
        String text = Files.readString(document()).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("after " + limits.time().toSeconds() + " seconds")
                .contains("allocated " + (limits.allocatedBytes() >> 20) + " MiB")
                .contains("A text has at most " + (limits.stringBytes() >> 20) + " MiB")
                .contains("a script " + (limits.sourceBytes() >> 10) + " KiB")
                .contains("calls go " + limits.depth() + " deep")
                .contains(limits.coroutines() + " coroutines")
                .contains("at most " + limits.commands() + " edits")
                .contains("At most " + limits.callbacks() + " callbacks")
                .contains("with " + limits.callbackTime().toMillis() + " ms and " + (limits.callbackBytes() >> 20)
                        + " MiB");
    }
}
