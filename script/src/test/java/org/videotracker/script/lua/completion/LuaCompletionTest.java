package org.videotracker.script.lua.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;

class LuaCompletionTest {
    private static final Catalog CATALOG = BuiltInModules.catalog();
    private static final LuaCompletion COMPLETION = new LuaCompletion(CATALOG);

    private final AtomicLong ids = new AtomicLong();
    private final Session session = NewSession.create(CATALOG, () -> new ModuleId(new UUID(0, ids.incrementAndGet())));

    private List<String> inserts(String text) {
        return COMPLETION.complete(text, text.length(), session).candidates().stream()
                .map(Candidate::insert)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "setP|setParam(",
                "s(\"kick\"):eucl|euclid(",
                "s(\"kick\"):fast(2):pali|palindrome()",
                "x = per|perlin",
                "n(\"0\"):add(1, \"sque|squeeze\"",
                "n(\"0\"):scale(\"maj|major\"",
                "x = 1 getE|getEngine()",
                "eng|engine",
                "engine:getC|getClock()",
                "clock:setB|setBPM(",
                "engine:getClock():setB|setBPM(",
                "engine:getModuleRegistry():getM|getModule(",
                "math.fl|floor",
                "loc|local",
                "setParam(\"multi|multiSampler1\"",
                "setParam('multi|multiSampler1'",
                "setParam(\"multiSampler1\", \"masterV|masterVolume\"",
                "setParam(\"multiSampler1\", \"polyphonyMode\", \"PO|POLY\"",
                "connect(\"trackerSequencer1\", \"mast|masterAudioOut\"",
                "connect(\"trackerSequencer1\", \"multiSampler1\", \"ev|event\"",
                "bind(\"trackerSequencer1\", \"P|P0\"",
                "sampler(\"multiSampler1\", {masterV|masterVolume",
                "sampler(\"multiSampler1\", {masterVolume = 1, poly|polyphonyMode",
                "registry:add(\"Multi|MultiSampler\"",
                "step(\"P0\", 0, {mic|micro",
                "step(\"P0\", 0, {index = 0, condition = \"!F|!FILL\"",
                "steps(\"P0\", {{0, index = 0, ratio = \"3:|3:8\"",
                "sampler(\"multiSampler1\", {polyphonyMode = \"PO|POLY\"",
                "if f(x) then pr|print("
            })
    void whatFitsIsOffered(String text, String expected) {
        assertThat(inserts(text)).anyMatch(insert -> insert.equals(expected) || insert.equals(expected + " = "));
    }

    @Test
    void everyFunctionAndMethodOfTheTableIsOffered() {
        for (var entry : ScriptApi.entries()) {
            String text = (entry.owner().isEmpty() ? "" : entry.owner() + ":") + entry.name();
            for (int length = text.indexOf(':') + 1; length < text.length(); length++) {
                assertThat(inserts(text.substring(0, length)))
                        .as(text.substring(0, length))
                        .anyMatch(insert -> insert.startsWith(entry.name() + "("));
            }
        }
    }

    @Test
    void theMethodsOfAnUnknownObjectAreThoseOfAll() {
        assertThat(inserts("kick:set")).contains("setParameter(", "setBPM(");
        assertThat(inserts("clock:")).contains("setBPM(").doesNotContain("setParameter(");
    }

    @Test
    void aQuoteThatIsThereIsNotClosedAgain() {
        String text = "setParam(\"multi\", 1)";
        Completion completion = COMPLETION.complete(text, text.indexOf("\","), session);

        assertThat(completion.from()).isEqualTo(10);
        assertThat(completion.candidates()).extracting(Candidate::insert).containsExactly("multiSampler1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- pri", "--[[ pri", "x = 12", "print(\"pri", "local s = 'pri", "math.pri"})
    void nothingIsOfferedWhereNothingFits(String text) {
        assertThat(inserts(text)).isEmpty();
    }

    @Test
    void everyPlaceOfAnyTextCanBeAskedFor() {
        String text = "a = {[1] = \"x\\\"\", f'(', [[ ] ]]} --[[ c ]] end) }}} : . engine:x(\"y\", {z";
        for (int i = 0; i <= text.length(); i++) {
            Completion completion = COMPLETION.complete(text, i, session);
            assertThat(completion.from()).isBetween(0, i);
        }
    }
}
