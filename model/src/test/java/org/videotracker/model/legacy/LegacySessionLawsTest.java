package org.videotracker.model.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

class LegacySessionLawsTest {
    private static final List<String> FILES = List.of("present.json", "early.json", "tracker-only.json");
    private static final List<String> VALUES = List.of(
            "null",
            "-1",
            "1e300",
            "-1e300",
            "\"\"",
            "{}",
            "[]",
            "[[]]",
            "true",
            "0.5",
            "\"P0\"",
            "99999",
            "\"../x\"",
            "2");

    @Property(tries = 1500)
    void aDamagedFileBecomesALegalSessionOrIsRefused(@ForAll @IntRange(max = 2) int file, @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        String damaged = damaged(read(FILES.get(file)), random);
        Session session;
        try {
            session = LegacySession.read(
                            damaged, TestCatalog.CATALOG, () -> new UUID(random.nextLong(), random.nextLong()))
                    .session();
        } catch (UnreadableSessionException expected) {
            return;
        } catch (RuntimeException fault) {
            fail("a fault of the program on:\n" + damaged, fault);
            return;
        }
        assertThat(SessionCheck.violations(session)).as(damaged).isEmpty();
        assertThat(SessionJson.read(SessionJson.write(session), TestCatalog.CATALOG))
                .isEqualTo(session);
    }

    private static String read(String file) {
        try (InputStream stream = LegacySessionLawsTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other values in the place of some, and now and then cuts or scrambles the text. */
    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            int colon = damaged.indexOf(": ", at);
            int end = colon < 0 ? -1 : firstOf(damaged, colon + 2, ",}]\n");
            if (end > 0) {
                String value = VALUES.get(random.nextInt(VALUES.size()));
                boolean opens = "{[".indexOf(damaged.charAt(colon + 2)) >= 0;
                damaged = opens ? damaged : damaged.substring(0, colon + 2) + value + damaged.substring(end);
            }
        }
        return random.nextInt(10) > 0 ? damaged : damaged.substring(0, random.nextInt(damaged.length()));
    }

    private static int firstOf(String text, int from, String characters) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
