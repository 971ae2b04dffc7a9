package org.videotracker.script.lua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.session.Session;

class LaterPatternTest {

    @Test
    void aPatternThatThisVersionCannotSayIsMentioned() {
        Session session = Scripting.bare()
                .withPattern("later", CyclePattern.of(new Expression.Call("wobble", List.of())))
                .withPattern("known", CyclePattern.of(new Expression.Text("kick")));

        String script = SessionScript.print(session, Scripting.CATALOG, Detail.CHANGES);

        assertThat(script)
                .contains("-- Pattern later cannot be said: There is no function \"wobble\" of patterns.")
                .contains("pattern(\"known\", \"kick\")");
        assertThat(Scripting.run(script, Scripting.bare()).patterns()).containsOnlyKeys("known");
    }
}
