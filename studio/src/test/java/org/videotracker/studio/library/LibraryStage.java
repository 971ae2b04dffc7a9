package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** The library, or the file browser, over a real project and a real engine, with the questions that are asked. */
final class LibraryStage implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(120).toNanos();

    final PanelStage stage;
    final Project project;
    final LibraryBackground background;
    final LibraryPanel library;
    final FileBrowserPanel files;
    final Notices notices = new Notices();
    int retries;
    final List<Path> revealed = new ArrayList<>();
    private final Questions questions = new Questions();

    LibraryStage(Path folder, int width, int height) throws Exception {
        project = Project.create(
                folder,
                NewSession.withSystemModules(
                        BuiltInModules.catalog(), () -> new ModuleId(java.util.UUID.randomUUID())));
        stage = new PanelStage(width, height);
        background = new LibraryBackground(
                () -> project, stage::session, stage.audio.audition(), stage.edits, notices, () -> retries++);
        library = new LibraryPanel(background, () -> project, stage.edits, questions, notices, revealed::add);
        files = new FileBrowserPanel(background, project::root);
        stage.show(new WithQuestions(library));
        stage.frame();
    }

    void showFiles() {
        stage.show(new WithQuestions(files));
        stage.frame();
    }

    /** A panel, and in front of it what is asked. */
    private final class WithQuestions implements Panel {
        private final Panel panel;

        WithQuestions(Panel panel) {
            this.panel = panel;
        }

        @Override
        public String id() {
            return panel.id();
        }

        @Override
        public String title() {
            return panel.title();
        }

        @Override
        public Icon icon() {
            return panel.icon();
        }

        @Override
        public List<Context> contexts() {
            return panel.contexts();
        }

        @Override
        public boolean act(Action action, Moment now) {
            return panel.act(action, now);
        }

        @Override
        public boolean isTyping() {
            return panel.isTyping();
        }

        @Override
        public void draw(Ui ui, Moment now) {
            panel.draw(ui, now);
            questions.draw(ui);
        }

        @Override
        public void dispose() {
            panel.dispose();
        }
    }

    /** Draws frames until something is so. */
    void until(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for: " + what).isLessThan(deadline);
            stage.play(1 / 60.0);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
        }
    }

    /** Brings files in and waits until the session knows them. */
    void bring(Path... paths) {
        ImportJob job = background.bring(List.of(paths), "", java.util.Optional.empty());
        until("the import", () -> !job.isOpen());
        stage.frame();
    }

    List<String> names() {
        return stage.session().assets().values().stream()
                .map(asset -> (asset.folder().isEmpty() ? "" : asset.folder() + "/") + asset.name())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        background.close(); // while there is something to draw on
        stage.close();
    }
}
