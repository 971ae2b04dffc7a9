package org.videotracker.script.lua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;
import org.videotracker.model.Sessions;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

/** Any session is printed as a script that makes it again. */
class SessionScriptLawsTest {

    @Provide
    Arbitrary<Session> sessions() {
        return Arbitraries.longs().map(SessionScriptLawsTest::session);
    }

    private static Session session(long seed) {
        Random random = new Random(seed);
        return Sayable.rewired(Sayable.of(new Sessions(random).grown(Scripting.bare())), random);
    }

    @Test
    void theGeneratedSessionsHaveEverythingThatCanBeSaid() {
        String all = LongStream.range(0, 300)
                .mapToObj(seed -> SessionScript.print(session(seed), Scripting.CATALOG, Detail.CHANGES))
                .collect(Collectors.joining());

        assertThat(all)
                .contains("project(", "bpm(", "transport(", "asset(", "sample(", "sampler(", "sequencer(", "audioOut(")
                .contains(
                        "pattern(",
                        "steps(",
                        "columns(",
                        "required = true",
                        "stepsPerBeat = -4",
                        "chain(",
                        "userScript(")
                .contains("connect(", "disconnect(", "order(", "delayed = true", "blend = ", "gain = ", "solo = true")
                .contains("map(", "curve = ", "combine = ", "polarity = ", "when = ", "smoothingMs = ", "inFrom = ")
                .contains("enabled = false", "chain = ", "chainEnabled = false", "repeats = ", "chance = ", "ratio = ")
                .contains("swing = ", "condition = \"!", "micro = -", "retrigger = ", "ramp = ", "slide = true")
                .contains("play()", "fields of a later version")
                .containsPattern("}, \\{\n    \\{\\d+"); // rows that were cut off
    }

    @Property(tries = 300)
    @Label("E-46: a printed session, run on an empty engine, is that session")
    void aPrintedSessionIsMadeAgain(@ForAll("sessions") Session session, @ForAll Detail detail) {
        String script = SessionScript.print(session, Scripting.CATALOG, detail);

        Session made = Scripting.run(script, Scripting.bare());

        assertSays(made, session, script);
    }

    @Property(tries = 200)
    @Label("E-49: a strict run makes it out of any other session")
    void aStrictRunMakesItOutOfAnyOther(@ForAll("sessions") Session session, @ForAll("sessions") Session other) {
        String script = SessionScript.print(session, Scripting.CATALOG, Detail.CHANGES);
        Session begun = other.withAssets(TreePMap.empty()).withUserScript("");

        Session made = Scripting.runStrictly(script, begun);

        assertSays(made, session, script);
    }

    @Property(tries = 200)
    @Label("E-39: running it again makes no edits")
    void runningItAgainMakesNoEdits(@ForAll("sessions") Session session) {
        String script = SessionScript.print(session, Scripting.CATALOG, Detail.CHANGES);
        Session made = Scripting.run(script, Scripting.bare());

        assertThat(Scripting.commands(script, made)).as(script).isEmpty();
        assertThat(Scripting.strictCommands(script, made)).as(script).isEmpty();
    }

    @Property(tries = 200)
    @Label("E-47: the same session is printed the same, and a changed value changes a line")
    void aChangedValueChangesALine(@ForAll("sessions") Session session, @ForAll long seed) {
        Session changed = OneValue.changed(session, new Random(seed));
        for (Detail detail : Detail.values()) {
            List<String> before = lines(session, detail);
            List<String> after = lines(changed, detail);
            List<String> gone = new ArrayList<>(before);
            after.forEach(gone::remove);
            List<String> come = new ArrayList<>(after);
            before.forEach(come::remove);
            assertThat(gone).as("%s", come).hasSizeLessThanOrEqualTo(1);
            assertThat(come).as("%s", gone).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** The lines of code: the title of a section comes with its first line. */
    private static List<String> lines(Session session, Detail detail) {
        return SessionScript.print(session, Scripting.CATALOG, detail)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .toList();
    }

    /** All that a file would hold is the same, but for the identities of modules and fields of later versions. */
    private static void assertSays(Session made, Session wanted, String script) {
        assertThat(SessionCheck.violations(made)).as(script).isEmpty();
        assertThat(content(made)).containsExactlyElementsOf(content(wanted));
    }

    private static List<String> content(Session session) {
        return SessionJson.write(session.withUnknown(TreePMap.empty()))
                .lines()
                .filter(line -> !line.contains("\"uuid\": "))
                .toList();
    }
}
