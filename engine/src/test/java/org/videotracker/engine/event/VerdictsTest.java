package org.videotracker.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.ModuleId;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts();

    @Test
    void withoutAnyEverythingIsFalse() {
        assertThat(verdicts.last()).isFalse();
        assertThat(verdicts.at(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void theLastUpToAFrameCounts() {
        verdicts.add(10, true);
        verdicts.add(20, false);
        verdicts.add(20, true);
        verdicts.add(21, false);

        assertThat(verdicts.at(9)).isFalse();
        assertThat(verdicts.at(10)).isTrue();
        assertThat(verdicts.at(19)).isTrue();
        assertThat(verdicts.at(20)).isTrue();
        assertThat(verdicts.at(21)).isFalse();
        assertThat(verdicts.last()).isFalse();
    }

    @Test
    void whatIsForgottenIsFalseFromThereOn() {
        verdicts.add(10, true);
        verdicts.forget(15);

        assertThat(verdicts.at(15)).isFalse();
        assertThat(verdicts.at(14)).isTrue();
    }

    @Test
    void itNeverRunsOut() {
        for (int frame = 0; frame < 10_000; frame++) {
            verdicts.add(frame, frame % 3 == 0);
        }

        assertThat(verdicts.at(9999)).isTrue();
        assertThat(verdicts.at(9998)).isFalse();
        assertThat(verdicts.at(9750)).isTrue();
    }

    @Test
    void theBoardKeepsThoseOfAModuleAsLongAsItIsThere() {
        VerdictBoard board = new VerdictBoard();
        ModuleId a = new ModuleId(new UUID(0, 1));
        ModuleId b = new ModuleId(new UUID(0, 2));
        Verdicts ofA = board.of(a);
        Verdicts ofB = board.of(b);
        board.retain(Set.of(b));

        assertThat(board.of(b)).isSameAs(ofB);
        assertThat(board.of(a)).isNotSameAs(ofA);
    }
}
