package org.videotracker.studio.sampler;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;

/**
 * What the panels of samplers need of the program around them. None of it waits.
 *
 * @param project where the media lie at present
 * @param imports brings files and folders into the project and then into a sampler
 * @param retry looks again for media files that were missing
 */
public record SamplerServices(Supplier<Project> project, Import imports, Runnable retry) {

    /** Brings media in. */
    @FunctionalInterface
    public interface Import {
        /** Sound and pictures of one base name become one sample; each behind the last of the sampler, in one step of undo. */
        void into(ModuleId sampler, List<Path> filesAndFolders);
    }
}
