package org.videotracker.script.lua.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.videotracker.model.command.Command;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.Token;
import org.videotracker.script.lua.syntax.Token.Kind;

/** What holds for every script and every edit. */
class SynchroniserLawsTest {

    private static Writing edited(long seed) {
        RandomSet set = new RandomSet(seed);
        Writing writing = new Writing().evaluate(set.script());
        set.edits(writing.engine).forEach(writing::edit);
        return writing;
    }

    @Property(tries = 100)
    void thePatchedTextMakesTheEnginesSessionButForWhatIsTold(@ForAll long seed) {
        Writing writing = edited(seed).synchronise();

        assertThat(writing.differences())
                .as(writing.text())
                .containsExactlyInAnyOrderElementsOf(
                        writing.divergences.stream().map(Divergence::path).toList());
    }

    @Property(tries = 100)
    void nothingButLiteralsChanges(@ForAll long seed) throws NotLuaException {
        Writing writing = edited(seed);
        String before = writing.text();

        writing.synchronise();

        assertThat(withoutLiterals(writing.text())).isEqualTo(withoutLiterals(before));
    }

    @Property(tries = 100)
    void whatMakesSeveralValuesIsNeverPatched(@ForAll long seed) {
        Writing writing = edited(seed);
        long before = shared(writing.text());

        writing.synchronise();

        assertThat(shared(writing.text())).isEqualTo(before);
    }

    @Property(tries = 40)
    void whatIsPushedIsGone(@ForAll long seed) {
        Writing writing = edited(seed).synchronise();
        for (Divergence divergence : writing.divergences) {
            Optional<Command> push = writing.synchroniser.push(writing.script, divergence, writing.engine);
            push.ifPresent(writing::edit);
            assertThat(push.isEmpty() || !writing.differences().contains(divergence.path()))
                    .as(divergence.sentence())
                    .isTrue();
        }
    }

    @Property(tries = 40)
    void whatIsTakenIsGone(@ForAll long seed) {
        Writing writing = edited(seed).synchronise();
        for (Divergence divergence : writing.divergences) {
            Optional<Patch> take = writing.synchroniser.take(writing.script, divergence, writing.engine);
            assertThat(take).as(divergence.sentence()).isPresent();
            String text = Patch.apply(writing.text(), List.of(take.get()));
            writing.script = UserScript.evaluated(text, writing.script.base());
            assertThat(writing.differences()).as(text).doesNotContain(divergence.path());
        }
    }

    private static long shared(String text) {
        return text.lines()
                .filter(line ->
                        line.contains("masterVolume = 0.5}) end") || line.contains("masterVolume = 0.25, voices = 8"))
                .count();
    }

    private static List<String> withoutLiterals(String text) throws NotLuaException {
        Set<String> signs = Set.of("-", "true", "false");
        return Chunk.parse(text).tokens().stream()
                .filter(token ->
                        token.kind() != Kind.NUMBER && token.kind() != Kind.TEXT && !signs.contains(token.word()))
                .map(Token::word)
                .collect(Collectors.toList());
    }
}
