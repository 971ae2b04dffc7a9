package org.videotracker.studio.rolling;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Keymap;

/**
 * What the rolling sampler needs of the program around it. None of it waits.
 *
 * @param sound what was heard
 * @param film what was seen; empty where it is not remembered
 * @param filmed asks whether what is seen is to be remembered, too
 * @param audition listens to a piece of it
 * @param worker writes files
 * @param clock after which takes are called
 * @param project that receives them
 * @param imports brings a file into the library
 * @param focused the id of the panel that has the keyboard; empty for none
 * @param keymap as it is now
 * @param wantedSeconds how long it is to remember from the next start on
 * @param want asks for that
 */
public record RollingServices(
        RollingSound sound,
        Supplier<Optional<RollingFilm>> film,
        Consumer<Boolean> filmed,
        Audition audition,
        Executor worker,
        Clock clock,
        Supplier<Project> project,
        Import imports,
        Supplier<String> focused,
        Notices notices,
        Supplier<Keymap> keymap,
        IntSupplier wantedSeconds,
        IntConsumer want) {

    /** Brings media in; any thread. */
    @FunctionalInterface
    public interface Import {
        /** Brings a file into a folder of the library, and into a sampler's bank as well, in one step of undo. */
        void bring(Path file, String folder, Optional<ModuleId> sampler);
    }
}
