package org.videotracker.studio.rolling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.TakeFile;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.cell.Decimals;

/** Makes assets, and samples, of stretches of what was heard. Asked on the UI thread, which never waits for it. */
final class Takes {
    /** Of the project, and of the library. */
    static final String FOLDER = "Takes";

    private final RollingServices services;
    private @Nullable Order waiting;

    /** @param sampler that gets it as well */
    private record Order(Stretch stretch, Optional<ModuleId> sampler) {}

    Takes(RollingServices services) {
        this.services = services;
    }

    /** Keeps a stretch, which may end a little later than now. */
    void keep(Stretch stretch, Optional<ModuleId> sampler) {
        Order order = new Order(stretch, sampler);
        if (stretch.to() <= services.sound().newest()) {
            begin(order);
        } else {
            waiting = order;
        }
    }

    /** Goes on with what was to end later; once a frame. */
    void follow() {
        Order order = waiting;
        if (order != null && order.stretch.to() <= services.sound().newest()) {
            waiting = null;
            begin(order);
        }
    }

    private void begin(Order order) {
        LocalDateTime now = LocalDateTime.now(services.clock());
        Project project = services.project().get();
        services.worker().execute(() -> write(order, project, now));
    }

    private void write(Order order, Project project, LocalDateTime now) {
        Path folder = project.root().resolve(FOLDER);
        try {
            Optional<Path> file =
                    TakeFile.write(services.sound(), services.film().get(), order.stretch, folder, now);
            if (file.isEmpty()) {
                services.notices()
                        .error("That piece is not remembered any more: only the last "
                                + seconds(services.sound().length()) + " are. Keep a later one.");
                return;
            }
            services.notices()
                    .done("Kept " + seconds(order.stretch.frames()) + " as "
                            + file.get().getFileName() + ".");
            services.imports().bring(file.get(), FOLDER, order.sampler);
        } catch (IOException refused) {
            services.notices().error(sentence(String.valueOf(refused.getMessage()), project));
        }
    }

    private static String sentence(String why, Project project) {
        return Files.isWritable(project.root())
                ? "The piece was not kept: " + why + ", and keep it again while it is remembered."
                : "The piece was not kept: the project's folder " + project.root()
                        + " can't be written. Make it writable, or save the set as another project,"
                        + " and keep it again while it is remembered.";
    }

    private String seconds(long frames) {
        return Decimals.text((double) frames / services.sound().sampleRate(), 1) + " s";
    }
}
