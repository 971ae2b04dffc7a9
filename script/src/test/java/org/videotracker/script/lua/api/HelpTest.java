package org.videotracker.script.lua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.videotracker.model.rejection.RejectedException;

class HelpTest {

    @Test
    void thereIsHelpOnEveryFunctionAndMethod() throws RejectedException {
        for (ApiFunction function : ScriptApi.functions()) {
            String line = function.form() + ": " + function.description();
            assertThat(Help.on(function.name())).contains(line);
            assertThat(Help.names()).contains(function.form());
            if (function.isMethod()) {
                assertThat(Help.on(function.owner())).contains(line);
                assertThat(Help.on(function.owner() + ":" + function.name())).startsWith(line);
            }
        }
    }

    @Test
    void aNameThatIsNearlyOneIsAnsweredWithThatOne() {
        assertThatThrownBy(() -> Help.on("smapler"))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refusal -> assertThat(refusal.rejection().hint()).contains("sampler"));
        assertThatThrownBy(() -> Help.on("conections"))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refusal -> assertThat(refusal.rejection().hint()).contains("connections"));
    }
}
