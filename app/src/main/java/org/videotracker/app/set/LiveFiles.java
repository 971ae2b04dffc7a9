package org.videotracker.app.set;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.videotracker.app.play.LivePlayer;
import org.videotracker.app.script.TextImport;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.FolderText;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.UnusableFileException;

/**
 * The files of a set while it plays: what a line asks for is done at once. What is left unsaved is kept until the end, and comes
 * back with its session. Owned by the thread that owns the player.
 */
public final class LiveFiles implements SessionFiles {
    private final LivePlayer player;
    private final Terminal terminal;
    private final Map<Path, Session> left = new LinkedHashMap<>();
    private final List<Path> leftovers = new ArrayList<>();
    private final Session begun;
    private volatile boolean isScratch;
    private final AtomicLong openings = new AtomicLong();

    /**
     * @param terminal shows the progress of imports
     * @param isScratch whether the set has no place of the user's yet
     */
    public LiveFiles(LivePlayer player, Terminal terminal, boolean isScratch) {
        this.player = player;
        this.terminal = terminal;
        this.isScratch = isScratch;
        this.begun = player.saved();
    }

    /** Whether the set has no place of the user's yet. */
    public boolean isScratch() {
        return isScratch;
    }

    /** How often another session has been loaded or begun; saving under another name is not that. Any thread. */
    public long openings() {
        return openings.get();
    }

    /** Where the media are. */
    public Project project() {
        return player.source().project();
    }

    private SessionFile current() {
        return player.source().file();
    }

    private Session played() {
        return player.performance().engine().snapshot().session();
    }

    /** The names of the sessions that hold more than their files. */
    public List<String> unsaved() {
        List<String> names = new ArrayList<>();
        left.keySet().forEach(path -> names.add(new SessionFile(path).name()));
        if (!played().saysTheSameAs(player.saved())) {
            names.add(current().name());
        }
        return names;
    }

    @Override
    public String save(Session session) throws UnusableFileException {
        write(project(), current(), session);
        player.saved(session);
        return isScratch
                ? "Saved in " + project().root() + "; save-as DIR makes a project of yours from it."
                : "Saved the session " + current().name() + ".";
    }

    @Override
    public String saveAs(String name, Session session) throws UnusableFileException {
        if (isScratch || isFolder(name)) {
            return settle(name, session);
        }
        SessionFile file = free(name);
        SessionLock lock = lock(file);
        try {
            write(project(), file, session);
        } catch (UnusableFileException refused) {
            lock.close();
            throw refused;
        }
        player.moveTo(new SessionSource(project(), file), lock, session);
        return "Saved the session as " + name + ".";
    }

    private static boolean isFolder(String name) {
        return name.startsWith("~") || name.contains("/") || name.contains(File.separator);
    }

    /** Makes a project of its own of the session, with its media. */
    private String settle(String name, Session session) throws UnusableFileException {
        try {
            Path folder = FolderText.read(name);
            Project before = project();
            Project settled = Project.create(folder, session);
            copyFolder(before.assets(), settled.assets());
            copyOriginals(before, settled, session);
            String end = withLooks(before, settled);
            SessionSource source = SessionSource.of(folder);
            player.moveTo(source, SessionLock.take(source.file()), session);
            if (isScratch) {
                isScratch = false;
                leftovers.add(before.root());
            }
            return "Saved as the project " + name + end;
        } catch (ProjectException | UnwritableFileException unusable) {
            throw new UnusableFileException(unusable.getMessage() + ".", unusable);
        } catch (IOException failed) {
            throw new UnusableFileException(
                    name + " cannot be filled: " + failed.getMessage() + "; choose another folder.", failed);
        }
    }

    /** Takes along what the studio keeps, which no set is refused for. Returns the end of the sentence. */
    private static String withLooks(Project before, Project settled) {
        try {
            copyFolder(before.studio(), settled.studio());
            return ".";
        } catch (IOException failed) {
            return ", without layouts and gamepads: " + failed.getMessage() + ".";
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Originals that lie in the project, beside its playable media. */
    private static void copyOriginals(Project from, Project to, Session session) throws IOException {
        for (Asset asset : session.assets().values()) {
            List<String> sources = Stream.concat(
                            asset.sound().map(Asset.Sound::source).stream(),
                            asset.picture().map(Asset.Picture::source).stream())
                    .toList();
            for (String source : sources) {
                Path file = from.root().resolve(source).normalize();
                Path copy = to.root().resolve(source).normalize();
                boolean isOurs = file.startsWith(from.root()) && copy.startsWith(to.root());
                if (isOurs && Files.isRegularFile(file) && !Files.exists(copy)) {
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Override
    public Opened load(String name, Session present) throws UnusableFileException {
        SessionFile file = file(name);
        if (file.path().equals(current().path())) {
            throw new UnusableFileException("The session " + name
                    + " is the one that plays; take back what is not saved with undo, or keep it with save-as NAME.");
        }
        Session saved = read(file);
        SessionLock lock = lock(file);
        Session loaded = left.getOrDefault(file.path(), saved);
        boolean isUnsaved = left.remove(file.path()) != null;
        leave(present);
        openings.incrementAndGet();
        player.moveTo(new SessionSource(project(), file), lock, saved);
        return new Opened(
                loaded, "Loaded the session " + name + (isUnsaved ? ", with what was not saved." : ".") + fit(loaded));
    }

    @Override
    public Opened begin(String name, Session present) throws UnusableFileException {
        SessionFile file = free(name);
        SessionLock lock = lock(file);
        Session session = NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
        try {
            write(project(), file, session);
        } catch (UnusableFileException refused) {
            lock.close();
            throw refused;
        }
        leave(present);
        openings.incrementAndGet();
        player.moveTo(new SessionSource(project(), file), lock, session);
        return new Opened(session, "Began the session " + name + "." + fit(session));
    }

    private void leave(Session session) {
        if (!session.saysTheSameAs(player.saved())) {
            left.put(current().path(), session);
        }
    }

    /** Pictures and sound go on as they were begun: what another session wants of them comes with the next start. */
    private String fit(Session session) {
        var now = played().project();
        var wanted = session.project();
        boolean fits = now.width() == wanted.width() && now.height() == wanted.height() && now.fps() == wanted.fps();
        return fits ? "" : " Its canvas is another one, which it gets when the program is started with it.";
    }

    @Override
    public Imported importMedia(String source, Session session) throws UnusableFileException {
        return TextImport.run(project(), terminal, source, session);
    }

    private static void write(Project project, SessionFile file, Session session) throws UnusableFileException {
        try {
            project.save(file, session);
        } catch (UnwritableFileException unwritable) {
            throw new UnusableFileException(unwritable.getMessage() + ".", unwritable);
        }
    }

    private SessionFile free(String name) throws UnusableFileException {
        SessionFile file = file(name);
        if (Files.exists(file.path())) {
            throw new UnusableFileException("There is a session " + name + " already; choose another name.");
        }
        return file;
    }

    private SessionFile file(String name) throws UnusableFileException {
        try {
            return project().session(name);
        } catch (ProjectException illegal) {
            throw new UnusableFileException(illegal.getMessage() + ".", illegal);
        }
    }

    private Session read(SessionFile file) throws UnusableFileException {
        try {
            return project().read(file, BuiltInModules.catalog());
        } catch (ProjectException unreadable) {
            throw new UnusableFileException(unreadable.getMessage() + ".", unreadable);
        }
    }

    private static SessionLock lock(SessionFile file) throws UnusableFileException {
        try {
            return SessionLock.take(file);
        } catch (ProjectException taken) {
            throw new UnusableFileException(taken.getMessage() + ".", taken);
        }
    }

    /**
     * Keeps what was begun without a project and has none yet; for the end, before the player is closed.
     *
     * @return the folder that keeps it; empty where there is nothing to keep
     */
    public Optional<Path> keepScratch() throws ProjectException, UnwritableFileException {
        if (!isScratch) {
            return Optional.empty();
        }
        boolean isUntouched = left.isEmpty() && project().sessions().size() == 1 && played().saysTheSameAs(begun);
        if (isUntouched) {
            leftovers.add(project().root());
            return Optional.empty();
        }
        project().save(current(), played());
        player.saved(played());
        return Optional.of(project().root());
    }

    /** Removes the folders of ours that nothing is in any more that is not elsewhere; for the end, when the player is closed. */
    public void removeLeftovers() throws IOException {
        for (Path folder : leftovers) {
            List<Path> content;
            try (Stream<Path> found = Files.walk(folder)) {
                content = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : content) {
                Files.delete(path);
            }
        }
    }
}
