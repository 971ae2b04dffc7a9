package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

class HandoverTest {
    private final Handover handover = new Handover();
    private final Program first = program();
    private final Program second = program();
    private final Program third = program();

    private static Program program() {
        return Program.EMPTY.with(Transport.INITIAL, Playback.STOPPED, new NodeProgram[0], new double[0][]);
    }

    private Handover.Entry next() {
        return Objects.requireNonNull(handover.next());
    }

    private Program take() {
        Handover.Entry entry = next();
        handover.take(entry);
        return entry.program();
    }

    @Test
    void whatIsDueAtOnceTakesThePlaceOfWhatWasNotTakenYet() {
        handover.give(first, Handover.AT_ONCE);
        handover.give(second, Handover.AT_ONCE);
        assertThat(take()).isSameAs(second);
        assertThat(handover.next()).isNull();
        assertThat(handover.isEmpty()).isTrue();
    }

    @Test
    void programsForLaterBeatsWaitInTheirOrder() {
        handover.give(first, 4);
        handover.give(second, 5);
        assertThat(next().beat()).isEqualTo(4);
        assertThat(take()).isSameAs(first);
        assertThat(next().beat()).isEqualTo(5);
        assertThat(take()).isSameAs(second);
    }

    @Test
    void anEditMeanwhileWaitsWithTheLastThatWaits() {
        handover.give(first, 4);
        handover.give(second, 5);
        handover.give(third, Handover.AT_ONCE);
        assertThat(take()).isSameAs(first);
        assertThat(next().beat()).isEqualTo(5);
        assertThat(handover.isAtOnce(next())).isFalse();
        assertThat(take()).isSameAs(third);
        assertThat(handover.next()).isNull();
    }

    @Test
    void whereTheOneThatWaitedWasTakenMeanwhileItsPlaceIsFreeAtOnce() {
        handover.give(first, 4);
        Handover.Entry seen = next();
        handover.give(second, Handover.AT_ONCE);
        handover.take(seen);
        assertThat(handover.isAtOnce(next())).isTrue();
        assertThat(take()).isSameAs(second);
    }

    @Test
    void thereIsAnEndToWhatCanWait() {
        int given = 0;
        while (handover.hasRoom()) {
            handover.give(program(), given++);
        }
        assertThat(given).isEqualTo(64);
        take();
        assertThat(handover.hasRoom()).isTrue();
    }

    private void give(double beat, boolean areFree) {
        handover.give(
                List.of(new HandTrigger(new ModuleId(new UUID(0, 1)), 0, Step.NONE, 0, Locks.NONE)), beat, areFree);
    }

    @Test
    void triggersStayWithTheirBeatWhenAnotherProgramTakesThePlaceOfTheirs() {
        give(4, true);
        handover.give(first, 4);
        give(Handover.AT_ONCE, true);
        assertThat(next().beat()).isEqualTo(4);
        assertThat(next().triggers()).extracting(pending -> pending.isFree).containsExactly(false, true);
        assertThat(handover.triggerRoom()).isEqualTo(1022);
        assertThat(take()).isSameAs(first);
        assertThat(handover.triggerRoom()).isEqualTo(1024);
    }

    @Test
    void aTriggerThatWasTakenMeanwhileIsTheSameInWhatTakesItsPlace() {
        give(4, true);
        Handover.Entry seen = next();
        give(Handover.AT_ONCE, true);
        handover.take(seen);
        assertThat(next().triggers()).startsWith(seen.triggers()).hasSize(2);
        assertThat(handover.isAtOnce(next())).isTrue();
    }
}
