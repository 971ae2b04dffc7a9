package org.videotracker.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.videotracker.model.Sessions;
import org.videotracker.model.session.Session;

class SessionDiffLawsTest {

    @Provide
    Arbitrary<Session> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<List<Session>> edited() {
        return Sessions.edited();
    }

    @Property(tries = 300)
    @Label("E-34: applying the difference of two sessions to the first gives the second")
    void applyingTheDifferenceGivesTheSecond(@ForAll("sessions") Session a, @ForAll("sessions") Session b) {
        assertThat(SessionDiff.between(a, b).applyTo(a)).isEqualTo(b);
    }

    @Property(tries = 500)
    @Label("E-34: applying the difference of an edit gives the edited session, in both directions")
    void applyingTheDifferenceOfAnEditGivesTheEditedSession(@ForAll("edited") List<Session> pair) {
        Session before = pair.getFirst();
        Session after = pair.getLast();

        assertThat(SessionDiff.between(before, after).applyTo(before)).isEqualTo(after);
        assertThat(SessionDiff.between(after, before).applyTo(after)).isEqualTo(before);
    }

    @Property(tries = 100)
    void aSessionDoesNotDifferFromItself(@ForAll("sessions") Session session) {
        assertThat(SessionDiff.between(session, session).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void everyChangeCanBeReadInOneLineThatBeginsWithItsPath(@ForAll("edited") List<Session> pair) {
        for (Change change :
                SessionDiff.between(pair.getFirst(), pair.getLast()).changes()) {
            assertThat(change.describe()).startsWith(change.paths().getFirst());
        }
    }
}
