package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.audition.Audition;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.library.ImportResult;
import org.videotracker.media.library.Previews;
import org.videotracker.media.library.ScanResult;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.media.proxy.ClipLease;
import org.videotracker.media.proxy.ProxyFiles;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Ui;

/**
 * What the library does while the studio goes on: imports, checks, and reading what assets look and sound like. What follows from it in
 * the session is edits like all others. Made, followed and closed on the UI thread; orders are given by any.
 */
public final class LibraryBackground implements AutoCloseable {
    private static final long KEPT_OPEN_BYTES = 1L << 30;

    private final Supplier<Project> project;
    private final Supplier<Session> session;
    private final Edits edits;
    private final Consumer<Notice> notices;
    private final ExecutorService readers = workers("vt-looks", 2);
    private final ExecutorService listener = workers("vt-listen", 1);
    private final ExecutorService searcher = workers("vt-search", 1);
    private final ExecutorService folders = workers("vt-folders", 1);
    private final ClipCache cache = new ClipCache(KEPT_OPEN_BYTES);
    private final ImportQueue imports;
    private final LibraryCheck check;
    private final Listening listening;
    private final FolderListings listings;
    private final Runnable retry;
    private final AtomicInteger glances = new AtomicInteger();
    private final AtomicBoolean isSearchCalledOff = new AtomicBoolean();
    private volatile ConversionSettings settings = ConversionSettings.STANDARD;
    private volatile LostSearch.@Nullable Matches matches;
    private volatile boolean isSearching;
    private @Nullable AssetLooks<Picture> looks;
    private @Nullable Path seen;
    private int keptOrders;
    private int seenGlances;

    /** Of a set that plays. */
    public LibraryBackground(StudioHost host, Edits edits, Consumer<Notice> notices) {
        this(
                host::project,
                () -> host.performance().engine().snapshot().session(),
                host.performance().audio().audition(),
                edits,
                notices,
                host::retryMedia);
    }

    /**
     * Begins to wait for orders.
     *
     * @param project that is open @param session as it is now @param audition what is listened to @param notices any thread
     * @param retry has what was missing played again
     */
    LibraryBackground(
            Supplier<Project> project,
            Supplier<Session> session,
            Audition audition,
            Edits edits,
            Consumer<Notice> notices,
            Runnable retry) {
        this.retry = retry;
        this.project = project;
        this.session = session;
        this.edits = edits;
        this.notices = notices;
        imports = new ImportQueue(
                new ProjectWorks(project, session),
                this::imported,
                this::ended,
                (place, fault) -> tell(Notice.Kind.ERROR, "A fault of the program, " + place + ": " + fault));
        check = new LibraryCheck(project, session, searcher, text -> tell(Notice.Kind.ERROR, text));
        listening = new Listening(
                audition, this::open, listener, System::nanoTime, text -> tell(Notice.Kind.WARNING, text));
        listings = new FolderListings(folders, System::nanoTime);
    }

    private static ExecutorService workers(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    private void tell(Notice.Kind kind, String text) {
        notices.accept(new Notice(kind, text));
    }

    /** As it is now. */
    Session session() {
        return session.get();
    }

    private ClipLease open(Asset asset) throws UnreadableMediaException, ProjectException {
        Project open = project.get();
        Optional<Path> sound = asset.sound().isPresent()
                ? Optional.of(open.resolve(asset.sound().get().playable()))
                : Optional.empty();
        Optional<Path> pictures = asset.picture().isPresent()
                ? Optional.of(open.resolve(asset.picture().get().playable()))
                : Optional.empty();
        return cache.open(new ProxyFiles(sound, pictures));
    }

    private void imported(ImportOrder order, ImportResult result) {
        Optional<ModuleId> sampler = order instanceof ImportOrder.OfFiles files ? files.sampler() : Optional.empty();
        edits.submit("import " + order.title(), LibraryEdits.imported(session(), result, sampler));
    }

    private void ended(ImportJob job) {
        List<String> failures = job.failures();
        if (!failures.isEmpty()) {
            String more = failures.size() > 1 ? " (and " + (failures.size() - 1) + " more; see the library)" : "";
            tell(Notice.Kind.ERROR, failures.getFirst() + more);
        } else if (job.state() == ImportJob.State.DONE) {
            tell(Notice.Kind.DONE, "Imported " + job.order().title() + ".");
        }
        check(false);
    }

    /** Goes on with what was begun; once a frame. */
    void follow(Ui ui) {
        Path root = project.get().root();
        if (!root.equals(seen)) {
            boolean isFirst = seen == null;
            seen = root;
            listening.stop();
            if (!isFirst) {
                looks(ui).clear();
            }
            remember(root);
            check(false);
        }
        if (glances.get() != seenGlances) {
            seenGlances = glances.get();
            looks(ui).retry();
        }
        if (imports.orders() != keptOrders) {
            keptOrders = imports.orders();
            keepUnfinished(root);
        }
        listening.follow();
        looks(ui).collect();
    }

    private void remember(Path root) {
        folders.execute(() -> UnfinishedImports.read(root, settings).forEach(imports::remember));
    }

    private void keepUnfinished(Path root) {
        folders.execute(() -> {
            try {
                UnfinishedImports.write(root, imports.jobs());
            } catch (IOException unwritable) {
                tell(
                        Notice.Kind.WARNING,
                        "Imports that are not finished can't be remembered: " + unwritable.getMessage() + ".");
            }
        });
    }

    /** What assets look like. */
    AssetLooks<Picture> looks(Ui ui) {
        AssetLooks<Picture> present = looks;
        if (present == null) {
            present = new AssetLooks<>(readers, this::read, (old, still) -> upload(ui, old, still));
            looks = present;
        }
        return present;
    }

    /** What assets look like; null before any was drawn. */
    @Nullable
    AssetLooks<Picture> looks() {
        return looks;
    }

    static Picture upload(Ui ui, @Nullable Picture old, Still still) {
        Picture picture = old;
        if (picture == null || picture.width() != still.width() || picture.height() != still.height()) {
            if (picture != null) {
                picture.close();
            }
            picture = ui.picture(still.width(), still.height());
        }
        picture.write(still.pixels());
        return picture;
    }

    private AssetLooks.Loaded read(Asset asset) {
        Previews previews = new Previews(project.get());
        try {
            return new AssetLooks.Loaded(
                    previews.thumbnail(asset).map(Still::of).orElse(null),
                    previews.waveform(asset).map(Outline::of).orElse(null));
        } catch (IOException unreadable) {
            // Its files are missing or damaged, which the check says.
            return AssetLooks.Loaded.NOTHING;
        }
    }

    /** Brings files and folders in; into a sampler's bank as well, if one is named. */
    public ImportJob bring(List<Path> paths, String folder, Optional<ModuleId> sampler) {
        return imports.order(new ImportOrder.OfFiles(paths, folder, settings, false, sampler));
    }

    /** The orders there are. */
    public ImportQueue imports() {
        return imports;
    }

    /** How pictures are stored from now on. */
    void settings(ConversionSettings wanted) {
        settings = wanted;
    }

    ConversionSettings settings() {
        return settings;
    }

    /** Compares the library with the disk. @param isAsked whether the player asked for it, and is told what came of it */
    void check(boolean isAsked) {
        check.ask(found -> {
            ScanResult scan = found.scan();
            edits.submit("find moved media", scan.commands());
            glance();
            if (isAsked) {
                tell(
                        scan.missing().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                        "Looked at the project's folder: " + scan.moved().size() + " moved, "
                                + scan.added().size() + " new, "
                                + scan.missing().size() + " missing.");
            }
        });
    }

    /** Looks whether what was missing has come back; cheap where nothing was. Any thread. */
    public void lookAgain() {
        glance();
        if (!found().unplayable().isEmpty()) {
            check(false);
        }
    }

    private void glance() {
        retry.run();
        glances.incrementAndGet();
    }

    /** How often missing files have been looked for: tells whether some may have come back. */
    public int glances() {
        return glances.get();
    }

    /** What the last check has found. */
    LibraryCheck.Found found() {
        return check.found();
    }

    /** Looks for what is missing in a folder, or at a file. */
    void search(Path place) {
        isSearching = true;
        matches = null;
        isSearchCalledOff.set(false);
        searcher.execute(() -> {
            try {
                matches = LostSearch.in(
                        place, project.get(), session(), found().scan().missing(), isSearchCalledOff::get);
            } catch (IOException unreadable) {
                tell(
                        Notice.Kind.ERROR,
                        place + " can't be searched (" + unreadable.getMessage() + "); choose another folder.");
            } finally {
                isSearching = false;
            }
        });
    }

    void stopSearching() {
        isSearchCalledOff.set(true);
    }

    boolean isSearching() {
        return isSearching;
    }

    /** What the last search has found; null while there is none. */
    LostSearch.@Nullable Matches matches() {
        return matches;
    }

    void forgetMatches() {
        matches = null;
    }

    Listening listening() {
        return listening;
    }

    FolderListings listings() {
        return listings;
    }

    @Override
    public void close() {
        listening.close();
        stopSearching();
        imports.close();
        if (looks != null) {
            looks.clear();
        }
        for (ExecutorService each : List.of(readers, searcher, folders, listener)) {
            each.shutdown();
        }
        cache.close();
    }
}
