package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

/** What holds for every kind of command, shown by sequences of all kinds. */
class CommandLawsTest {
    private final CommandGenerators generators = new CommandGenerators();

    @Test
    @DisplayName("E-05: a command without a generator fails the build")
    void everyKindOfCommandIsGenerated() {
        assertThat(generators.kinds()).containsExactlyInAnyOrderElementsOf(CommandFamily.KINDS);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyKindOfCommandIsAcceptedAndSomeAreRefused(@ForAll @Size(min = 30, max = 50) List<Long> seeds) {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            Statistics.label("accepted").collect(edit.command().getClass());
            Statistics.label("refused").collect(edit.refused() > 0);
        }
        Statistics.label("accepted").coverage(coverage -> {
            for (Class<? extends Command> kind : CommandFamily.KINDS) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
        Statistics.label("refused").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 200)
    void noCommandLeavesAnIllegalSession(@ForAll boolean underWay, @ForAll @Size(min = 1, max = 50) List<Long> seeds) {
        for (Edit edit : Edit.sequence(start(underWay), seeds)) {
            assertThat(SessionCheck.violations(edit.after()))
                    .as("after %s", edit.command())
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    void theSameCommandInTheSameSessionGivesTheSameSession(@ForAll @Size(min = 1, max = 40) List<Long> seeds)
            throws RejectedException {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            assertThat(edit.command().apply(edit.before())).isEqualTo(edit.after());
        }
    }

    @Property(tries = 400)
    void aRefusalSaysWhatIsWrongInOneSentence(@ForAll @Size(min = 1, max = 40) List<Long> seeds) {
        Session session = StartSessions.performance();
        for (long seed : seeds) {
            Command command = generators.command(session, seed);
            RejectedException refusal = catchThrowableOfType(RejectedException.class, () -> command.apply(session));
            if (refusal != null) {
                assertThat(refusal.rejection().message())
                        .matches("(?s)\\S.*[.]")
                        .doesNotContainPattern("\\b[A-Z]\\w*\\[|Optional");
            }
        }
    }

    @Property(tries = 100)
    void everyCommandSaysWhatItDoes(@ForAll @Size(min = 1, max = 40) List<Long> seeds) {
        for (long seed : seeds) {
            assertThat(generators.command(StartSessions.newProject(), seed).describe())
                    .isNotBlank();
        }
    }

    static Session start(boolean underWay) {
        return underWay ? StartSessions.performance() : StartSessions.newProject();
    }
}
