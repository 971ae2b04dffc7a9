package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.videotracker.model.history.History;
import org.videotracker.model.history.History.Travel;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

/** Undo and redo are exact for every kind of command. */
class UndoLawsTest {

    @Property(tries = 200)
    @Label("E-06: undoing any one edit gives back the session before it")
    void undoingAnyEditGivesBackTheSessionBefore(
            @ForAll boolean underWay, @ForAll @Size(min = 1, max = 50) List<Long> seeds) {
        for (Edit edit : Edit.sequence(CommandLawsTest.start(underWay), seeds)) {
            History history = remember(History.empty(10), edit, Optional.empty());
            if (history.past().isEmpty()) {
                assertSame(edit.after(), edit.before());
            } else {
                Session undone = history.undo(edit.after()).orElseThrow().session();
                assertSame(undone, edit.before());
                assertThat(SessionCheck.violations(undone)).isEmpty();
            }
        }
    }

    @Property(tries = 150)
    @Label("E-06, E-07: edits are undone one by one to the beginning, and redone one by one to the end")
    void editsAreUndoneAndRedoneOneByOne(@ForAll boolean underWay, @ForAll @Size(min = 1, max = 50) List<Long> seeds) {
        Session session = CommandLawsTest.start(underWay);
        History history = History.empty(History.DEFAULT_LIMIT);
        Deque<Session> passed = new ArrayDeque<>();
        Deque<Session> undone = new ArrayDeque<>();
        for (Edit edit : Edit.sequence(session, seeds)) {
            History longer = remember(history, edit, Optional.empty());
            if (longer.past().size() > history.past().size()) {
                passed.push(edit.before());
            }
            history = longer;
            session = edit.after();
        }
        while (!history.past().isEmpty()) {
            Travel back = history.undo(session).orElseThrow();
            assertSame(back.session(), passed.pop());
            undone.push(session);
            history = back.history();
            session = back.session();
        }
        assertThat(passed).isEmpty();
        while (!history.future().isEmpty()) {
            Travel forth = history.redo(session).orElseThrow();
            assertSame(forth.session(), undone.pop());
            history = forth.history();
            session = forth.session();
            assertThat(SessionCheck.violations(session)).isEmpty();
        }
        assertThat(undone).isEmpty();
    }

    @Property(tries = 100)
    @Label("E-07: an edit that changes something clears what could be redone")
    void anEditClearsWhatCouldBeRedone(@ForAll @Size(min = 2, max = 30) List<Long> seeds) {
        Session start = StartSessions.performance();
        Session renamed = Workbench.on(start).set("project.name", "Other").session();
        History undone = History.empty(10)
                .with("rename", Optional.empty(), start, renamed)
                .undo(renamed)
                .orElseThrow()
                .history();
        for (Edit edit : Edit.sequence(start, seeds)) {
            History after = remember(undone, edit, Optional.of("drag"));
            boolean changedNothing = edit.before().saysTheSameAs(edit.after());
            assertThat(after.future().isEmpty()).isEqualTo(!changedNothing);
        }
    }

    @Property(tries = 100)
    @Label("E-08: edits of one group are one step, whatever they are")
    void editsOfOneGroupAreOneStep(@ForAll @Size(min = 1, max = 30) List<Long> seeds) {
        Session start = StartSessions.performance();
        Session session = start;
        History history = History.empty(10);
        for (Edit edit : Edit.sequence(start, seeds)) {
            history = remember(history, edit, Optional.of("script run 1"));
            session = edit.after();
        }
        history = history.closed();
        assertThat(history.past()).hasSizeLessThanOrEqualTo(1);
        assertSame(history.undo(session).map(Travel::session).orElse(session), start);
    }

    @Property(tries = 100)
    void transportCommandsAreNoStepsOfUndo(@ForAll @Size(min = 10, max = 50) List<Long> seeds) {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            if (edit.command() instanceof TransportCommand) {
                assertThat(edit.after().saysTheSameAs(edit.before())).isTrue();
                assertThat(remember(History.empty(10), edit, Optional.empty()).past())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 50)
    void noMoreStepsAreRememberedThanTheLimit(
            @ForAll @IntRange(min = 0, max = 5) int limit, @ForAll @Size(min = 10, max = 40) List<Long> seeds) {
        History history = History.empty(limit);
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            history = remember(history, edit, Optional.empty());
            assertThat(history.past()).hasSizeLessThanOrEqualTo(limit);
        }
        History last = history;
        history.past().stream().reduce((earlier, later) -> {
            assertThat(later.before().saysTheSameAs(earlier.after()))
                    .as("of %s", last)
                    .isTrue();
            return later;
        });
    }

    private static History remember(History history, Edit edit, Optional<String> group) {
        return history.with(edit.command().describe(), group, edit.before(), edit.after());
    }

    private static void assertSame(Session actual, Session expected) {
        assertThat(actual.saysTheSameAs(expected)).isTrue();
        assertThat(actual.with(expected.playback())).isEqualTo(expected);
    }
}
