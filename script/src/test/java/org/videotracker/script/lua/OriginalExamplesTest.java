package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.PlayState;

/** E-36: scripts that do what the original program's four examples do, through the same calls. */
class OriginalExamplesTest {
    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    @Test
    void settingTheTempoAndPlaying() {
        playing.applied("""
                local clock = engine:getClock()
                clock:setBPM(140)
                clock:play()
                print("BPM: " .. clock:getBPM(), clock:isPlaying())
                """);

        assertThat(playing.printed).containsExactly("BPM: 140\ttrue");
        assertThat(playing.session().playback().state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void listingModulesWithTheirParameters() {
        playing.applied("""
                local registry = engine:getModuleRegistry()
                for i, name in ipairs(registry:getAllModuleNames()) do
                  local module = registry:getModule(name)
                  print(module:getInstanceName() .. " (" .. module:getName() .. ")")
                  for _, p in ipairs(module:getParameters()) do
                    print("  " .. p.name .. " = " .. tostring(p.value))
                  end
                end
                """);

        assertThat(playing.printed)
                .contains("multiSampler1 (MultiSampler)", "  masterVolume = 1", "  polyphonyMode = MONO");
    }

    @Test
    void movingAParameterOfAModule() {
        playing.applied("""
                local module = engine:getModuleRegistry():getModule("multiSampler1")
                for i = 0, 99 do
                  module:setParameter("masterVolume", 0.5 + 0.5 * math.sin(i / 99 * math.pi))
                end
                print(string.format("%.3f", module:getParameter("masterVolume")))
                """);

        assertThat(playing.printed).containsExactly("0.500");
    }

    @Test
    void startingAPattern() {
        playing.applied("""
                local patterns = engine:getPatternRuntime()
                local name = pattern("P1", 8)
                for row = 0, 7, 2 do
                  patterns:setStep(name, row, {index = 0, length = 1})
                end
                bind("trackerSequencer1", name)
                patterns:play(name)
                engine:getClock():start()
                """);

        assertThat(((StepPattern) playing.session().patterns().get("P1"))
                        .step(6)
                        .index())
                .isZero();
        assertThat(playing.session().bindings().values())
                .anyMatch(binding -> binding.pattern().equals("P1"));
    }
}
