package org.videotracker.studio.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

class RouterTest {
    /** A key that was too much for a panel ended the whole studio, until it was opened again. */
    @Test
    void aPanelThatFailsAtAKeyIsNamedToTheStudioInsteadOfEndingIt() throws Exception {
        try (PanelStage stage = new PanelStage(400, 300)) {
            stage.show(new Fragile());
            assertThatThrownBy(() -> stage.type("x"))
                    .as("what the studio of the test does when it is told")
                    .hasMessage("fragile was told so: too much");
        }
    }

    private static final class Fragile implements Panel {
        @Override
        public String id() {
            return "fragile";
        }

        @Override
        public String title() {
            return "Fragile";
        }

        @Override
        public Icon icon() {
            return Icon.WARNING;
        }

        @Override
        public void draw(Ui ui, Moment now) {
            ui.dim("Do not touch.");
        }

        @Override
        public boolean type(int codePoint, Moment now) {
            throw new IllegalStateException("too much");
        }
    }
}
