package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lwjgl.glfw.GLFW;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.transport.PlayState;
import org.videotracker.studio.StudioEnd;
import org.videotracker.studio.key.InputEvent;

@DisplayName("Done-when 5: whatever becomes of the studio, the set plays on")
class StudioLifeTest {
    @TempDir
    Path folder;

    private StudioRig studio;

    @BeforeEach
    void aSetThatPlays() throws Exception {
        studio = StudioRig.ofNewProject(folder);
        studio.press("Space");
        studio.await(() -> heard().state() == PlayState.PLAYING);
    }

    @AfterEach
    void end() throws Exception {
        studio.close();
    }

    private TelemetryReport heard() {
        TelemetryReport report = new TelemetryReport();
        studio.set.performance().audio().telemetry().read(report);
        return report;
    }

    /** It goes on from where it is, and a studio that is opened on it again can edit it. */
    private void assertThatItPlaysOn() {
        TelemetryReport then = heard();
        studio.await(() -> heard().frame() > then.frame() + 48_000);
        assertThat(heard().state()).isEqualTo(PlayState.PLAYING);
        assertThat(heard().beat()).isGreaterThan(then.beat());
        studio.open();
        studio.press("F1").type("bpm 97").press("Enter");
        studio.await(() -> studio.session().transport().bpm() == 97);
        assertThat(heard().state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void aStudioThatFailsIsOpenedAgainOnTheSet() {
        studio.fail(new IllegalStateException("for the test"));

        studio.await(studio::isOver);
        assertThatThrownBy(studio::end).hasRootCauseMessage("for the test");
        assertThatItPlaysOn();
    }

    @Test
    void aWindowThatIsClosedIsOpenedAgainOnTheSet() throws Exception {
        studio.happen(new InputEvent.CloseAsked()).settle();
        studio.press("Tab").press("Right").press("Right").press("Enter");
        studio.await(studio::isOver);

        assertThat(studio.end()).isInstanceOf(StudioEnd.WindowClosed.class);
        assertThatItPlaysOn();
    }

    @Test
    void aContextThatIsLostIsMadeAgain() {
        studio.interfere(() -> GLFW.glfwMakeContextCurrent(0));

        studio.await(studio::isOver);
        assertThatThrownBy(studio::end).hasRootCauseMessage("The GL context of the studio is gone.");
        assertThatItPlaysOn();
    }
}
