package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.Project;
import org.videotracker.media.worker.WorkerLimits;
import org.videotracker.model.legacy.MediaReference;
import org.videotracker.model.session.Session;

/**
 * Brings media into projects. Opens no media file itself: workers in processes of their own do, which start with the
 * first conversion and stay until {@link #close()}. Methods wait; call them on any thread that may, one at a time.
 */
public final class Library implements AutoCloseable {
    private static final int MOST_WORKERS = 6;

    private final ConversionCrew crew;

    /**
     * A library.
     *
     * @param limits what each worker may use
     * @param workers how many files are converted at the same time, at least one
     */
    public Library(WorkerLimits limits, int workers) {
        crew = new ConversionCrew(limits, workers);
    }

    /** A library with a worker for each processor, two to six. */
    public static Library standard() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Library(WorkerLimits.STANDARD, Math.clamp(processors, 2, MOST_WORKERS));
    }

    /**
     * Imports files and folders. What cannot be imported is reported and never keeps the rest from it. Interrupting the
     * calling thread cancels too.
     *
     * @param session says what is known already; it is not changed: see {@link ImportResult#commands}
     * @throws UnwritableFileException if nothing can be written into the project
     */
    public ImportResult importFiles(Project project, Session session, ImportRequest request, ImportMonitor monitor)
            throws UnwritableFileException {
        InputWalk walk = new InputWalk(project);
        request.inputs().forEach(input -> walk.add(input, request.folder()));
        makeWritable(project);
        ImportRun run = new ImportRun(project, session, crew, request.settings(), request.again());
        run.note(walk.notices());
        run.fail(walk.failures());
        List<FoundFile> files = walk.files();
        ImportProgress progress = new ImportProgress(monitor, files);
        return run.run(Pairing.pieces(run.hash(files, progress)), progress);
    }

    /**
     * Imports what a session of the original program plays, so that its placeholders are replaced.
     *
     * @param original where the session of the original program lies; its relative paths count from there, and files
     *     whose absolute paths are gone are looked for around it
     * @param media what it plays
     */
    public ImportResult importOriginal(
            Project project,
            Session session,
            Path original,
            List<MediaReference> media,
            ConversionSettings settings,
            ImportMonitor monitor)
            throws UnwritableFileException {
        makeWritable(project);
        OriginalMedia found = OriginalMedia.find(original, media);
        ImportRun run = new ImportRun(project, session, crew, settings, false);
        run.fail(found.failures());
        ImportProgress progress = new ImportProgress(monitor, found.files());
        return run.run(found.pieces(run.hash(found.files(), progress)), progress);
    }

    private static void makeWritable(Project project) throws UnwritableFileException {
        try {
            Files.createDirectories(project.assets());
        } catch (IOException failure) {
            throw UnwritableFileException.of(project.assets(), failure);
        }
        if (!Files.isWritable(project.assets())) {
            throw new UnwritableFileException(
                    project.assets(), "writing there is not permitted", "change its permissions, or copy the project");
        }
    }

    /**
     * Converts anew, from their originals, the assets whose playable files are gone or damaged: after a clone or a copy
     * that left out the folder {@code Assets}, for instance.
     */
    public ImportResult restore(Project project, Session session, ConversionSettings settings, ImportMonitor monitor)
            throws UnwritableFileException {
        makeWritable(project);
        LostPlayables lost = LostPlayables.find(project, session);
        ImportRun run = new ImportRun(project, session, crew, settings, false);
        ImportProgress progress = new ImportProgress(monitor, lost.files());
        List<Piece> pieces = lost.pieces(run.hash(lost.files(), progress));
        run.fail(lost.failures());
        return run.run(pieces, progress);
    }

    /** Ends the workers. */
    @Override
    public void close() {
        crew.close();
    }
}
