package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.SessionCommand.AlterSession;
import org.videotracker.model.command.SessionCommand.ReplaceSession;
import org.videotracker.model.json.CommandJson;
import org.videotracker.model.json.UnreadableCommandException;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Playback;

/** What holds for the written form of every kind of command. */
class CommandJsonLawsTest {
    private final CommandGenerators generators = new CommandGenerators();

    @Test
    void everyKindOfCommandHasAForm() {
        assertThat(CommandJson.fieldsByKind()).hasSameSizeAs(CommandFamily.KINDS);
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBackAsTheSameCommandInOneLine(@ForAll @Size(min = 30, max = 50) List<Long> seeds)
            throws UnreadableCommandException {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            String line = CommandJson.write(edit.command());

            assertThat(line).doesNotContain("\n", "\r");
            assertThat(CommandJson.read(line, LawCatalog.CATALOG)).isEqualTo(saved(edit.command()));
        }
    }

    @Property(tries = 100)
    void whatIsReadBackDoesTheSame(@ForAll @Size(min = 1, max = 40) List<Long> seeds)
            throws UnreadableCommandException, RejectedException {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            Command again = CommandJson.read(CommandJson.write(edit.command()), LawCatalog.CATALOG);

            assertThat(again.apply(edit.before())).isEqualTo(edit.after());
        }
    }

    @Property(tries = 100)
    void aRefusedCommandReadsBackToo(@ForAll @Size(min = 1, max = 40) List<Long> seeds)
            throws UnreadableCommandException {
        Session session = StartSessions.performance();
        for (long seed : seeds) {
            Command command = generators.command(session, seed);
            boolean isFinite = switch (command) {
                case PatternCommand.SetStepsPerBeat(var _, double speed) -> Double.isFinite(speed);
                case PatternCommand.SetBeatsPerCycle(var _, double beats) -> Double.isFinite(beats);
                case PatternCommand.SetSwing(var _, double swing) -> Double.isFinite(swing);
                default -> true;
            };
            boolean isWhole = !(command instanceof ReplaceSession(Session other) && lacksModules(other))
                    && !(command instanceof AlterSession(Session altered) && lacksModules(altered));
            if (isFinite && isWhole) {
                assertThat(CommandJson.read(CommandJson.write(command), LawCatalog.CATALOG))
                        .isEqualTo(saved(command));
            }
        }
    }

    @Property(tries = 1500)
    void aDamagedLineIsReadOrRefusedAndNeverAFaultOfTheProgram(@ForAll long seed) {
        Random random = new Random(seed);
        String damaged = damaged(CommandJson.write(anyWritable(random)), random);
        try {
            CommandJson.read(damaged, LawCatalog.CATALOG);
        } catch (UnreadableCommandException expected) {
            assertThat(expected.getMessage()).matches("(?s)\\S.*[.?]");
        } catch (RuntimeException fault) {
            fail("a fault of the program on:\n" + damaged, fault);
        }
    }

    private Command anyWritable(Random random) {
        Session session = StartSessions.performance();
        Command command = generators.command(session, random.nextLong());
        try {
            command.apply(session);
            return command;
        } catch (RejectedException refused) {
            return anyWritable(random);
        }
    }

    private static String damaged(String line, Random random) {
        StringBuilder damaged = new StringBuilder(line);
        String[] tokens = {"null", "-1", "1e999", "\"\"", "{}", "[]", "true", "NaN", "9999999999", "\"x\"", "0.5", ","};
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
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

    /** Puts another value in the place of the next field's. */
    private static void replaceValue(StringBuilder text, int from, String value) {
        int colon = text.indexOf("\":", from);
        if (colon > 0) {
            int end = colon + 2;
            while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            text.replace(colon + 2, end, value);
        }
    }

    private static boolean lacksModules(Session session) {
        return session.modules().equals(Session.EMPTY.modules());
    }

    /** What was last asked of the transport is no part of a session that is put in the place of another. */
    private static Command saved(Command command) {
        return switch (command) {
            case ReplaceSession(Session session) -> new ReplaceSession(session.with(Playback.STOPPED));
            case AlterSession(Session session) -> new AlterSession(session.with(Playback.STOPPED));
            default -> command;
        };
    }
}
