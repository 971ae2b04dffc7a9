package org.videotracker.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.render.Conductor;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

class RenderJobTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverConductsIsCalledAtTheFramesOfTheBeatsOfTheRender() throws Exception {
        long[] ids = {1};
        Session session = NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(new UUID(0, ids[0]++)));
        Project project = Project.create(folder.resolve("project"), session);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, 80, System::nanoTime);
        List<String> calls = new ArrayList<>();

        RenderJob.ofBars(project, session, folder.resolve("out.wav"), 1, terminal)
                .conductedBy((engine, audio) -> new Conductor() {
                    private int next;

                    @Override
                    public double nextBeat() {
                        return next;
                    }

                    @Override
                    public void reach(double beat) {
                        calls.add(beat + " at " + audio.musicalTime().frame() + " of version "
                                + engine.snapshot().version());
                        next++;
                    }
                })
                .run();

        assertThat(calls)
                .startsWith(
                        "0.0 at 0 of version 1",
                        "1.0 at 24000 of version 1",
                        "2.0 at 48000 of version 1",
                        "3.0 at 72000 of version 1");
        assertThat(folder.resolve("out.wav")).isNotEmptyFile();
    }
}
