package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.videotracker.model.Sessions;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

class SessionJsonLawsTest {

    @Provide
    Arbitrary<Session> sessions() {
        return Sessions.any();
    }

    @Property(tries = 400)
    @Label("E-35, invariant 7: what is written reads back as the same session")
    void whatIsWrittenReadsBackAsTheSameSession(@ForAll("sessions") Session session) throws Exception {
        Session again = SessionJson.read(SessionJson.write(session), TestCatalog.CATALOG);

        assertThat(again).isEqualTo(session);
    }

    @Provide
    Arbitrary<Session> editedSessions() {
        return Sessions.edited().map(List::getLast);
    }

    @Property(tries = 300)
    void onlyKeptFieldsOfWhatIsGoneAreLostAfterEdits(@ForAll("editedSessions") Session session) throws Exception {
        Session again = SessionJson.read(SessionJson.write(session), TestCatalog.CATALOG);

        assertThat(again.withUnknown(session.unknown())).isEqualTo(session);
        assertThat(session.unknown()).containsAllEntriesOf(again.unknown());
    }

    @Property(tries = 200)
    void writingIsCanonical(@ForAll("sessions") Session session) throws Exception {
        String text = SessionJson.write(session);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        Session again = SessionJson.read(new ByteArrayInputStream(bytes), TestCatalog.CATALOG);

        assertThat(SessionJson.write(again).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    @Property(tries = 1500)
    void aDamagedFileIsReadOrRefusedAndNeverAFaultOfTheProgram(@ForAll("sessions") Session session, @ForAll long seed) {
        String damaged = damaged(SessionJson.write(session), new Random(seed));
        try {
            Session read = SessionJson.read(damaged, TestCatalog.CATALOG);
            assertThat(SessionCheck.violations(read)).as(damaged).isEmpty();
        } catch (UnreadableSessionException expected) {
            assertThat(expected)
                    .hasMessageEndingWith(lastCharacter(expected))
                    .message()
                    .isNotBlank();
        } catch (RuntimeException fault) {
            fail("a fault of the program on:\n" + damaged, fault);
        }
    }

    private static String lastCharacter(UnreadableSessionException e) {
        return e.getMessage().endsWith("?") ? "?" : ".";
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        String[] tokens = {"null", "-1", "1e999", "\"\"", "{}", "[]", "true", "NaN", "9999999999", "\"x\"", "0.5", ","};
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(5)) {
                case 0 -> damaged.setLength(Math.max(1, at));
                case 1 -> damaged.setCharAt(at, (char) random.nextInt(128));
                case 2 -> damaged.deleteCharAt(damaged.length() > 1 ? at : 0).append(' ');
                case 3 -> damaged.insert(at, tokens[random.nextInt(tokens.length)]);
                default -> replaceValue(damaged, at, tokens[random.nextInt(tokens.length)]);
            }
        }
        return damaged.toString();
    }

    /** Puts another value in the place of the next one that stands alone on its line. */
    private static void replaceValue(StringBuilder text, int from, String value) {
        int colon = text.indexOf(": ", from);
        int end = colon < 0 ? -1 : text.indexOf("\n", colon);
        if (end > 0) {
            boolean comma = text.charAt(end - 1) == ',';
            text.replace(colon + 2, end, comma ? value + "," : value);
        }
    }
}
