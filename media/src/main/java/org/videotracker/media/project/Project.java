package org.videotracker.media.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;

/**
 * A project's folder. An immutable handle that reads the disk anew at each call; for any thread that may wait for the
 * disk.
 *
 * <p>A session file that lies in no project is served too: its own folder then takes the project's place.
 */
public final class Project {
    /** What makes a folder a project. */
    public static final String FILE = "videotracker.json";

    /** The folder of playable media. */
    public static final String ASSETS = "Assets";

    /** The folder of earlier versions of sessions. */
    public static final String BACKUPS = "Backups";

    /** The folder of what a studio keeps with a project and no session says: layouts, places of modules, gamepads. */
    public static final String STUDIO = ".studio";

    /** The name of the session that a new project begins with. */
    public static final String FIRST_SESSION = "main";

    private final Path root;
    private final ProjectPaths paths;

    private Project(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.paths = new ProjectPaths(this.root);
    }

    /**
     * Makes a project, with the folders above it where they are missing.
     *
     * @param folder must not exist, or hold nothing but hidden files
     * @param first what it begins with, saved as {@link #FIRST_SESSION}; its title becomes the project's
     */
    public static Project create(Path folder, Session first) throws ProjectException, UnwritableFileException {
        refuseTaken(folder);
        Project project = new Project(folder);
        try {
            Files.createDirectories(project.root.resolve(ASSETS));
        } catch (IOException failure) {
            throw UnwritableFileException.of(folder, failure);
        }
        project.save(project.session(FIRST_SESSION), first);
        // Last, so that a folder is a project only once everything is there.
        ProjectFile file = ProjectFile.of(first.project().name(), FIRST_SESSION);
        SavedText.write(project.file(), file.text(), project.root.resolve(BACKUPS));
        return project;
    }

    private static void refuseTaken(Path folder) throws ProjectException {
        if (Files.isRegularFile(folder.resolve(FILE))) {
            throw new ProjectException(
                    Reason.TAKEN,
                    folder,
                    "there is a project already",
                    "choose another name, or look at it with: vt info " + folder);
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(Reason.TAKEN, folder, "there is a file of this name", "choose another name");
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.anyMatch(file -> !isHidden(file))) {
                throw new ProjectException(
                        Reason.TAKEN, folder, "the folder is not empty", "choose another name, or an empty folder");
            }
        } catch (IOException failure) {
            throw ProjectException.reading(folder, failure);
        }
    }

    private static boolean isHidden(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString().startsWith(".");
    }

    /** Opens a project. */
    public static Project open(Path folder) throws ProjectException {
        if (!Files.exists(folder)) {
            throw ProjectException.missing(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(Reason.NO_PROJECT, folder, "it is no folder", "name the project's folder");
        }
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw noProject(folder);
        }
        Project project = new Project(folder);
        ProjectFile.read(project.file());
        return project;
    }

    private static ProjectException noProject(Path folder) throws ProjectException {
        List<SessionFile> found = new Project(folder).sessions();
        return found.isEmpty()
                ? new ProjectException(
                        Reason.NO_PROJECT,
                        folder,
                        "this folder is no project (it has no " + FILE + ")",
                        "make a project with: vt new DIR")
                : new ProjectException(
                        Reason.NO_PROJECT,
                        folder,
                        "this folder is no project (it has no " + FILE + "), but it holds sessions",
                        "name one of them: " + names(found));
    }

    /**
     * The project that a session file belongs to: the nearest folder above it that is one, else the folder it lies in.
     */
    public static Project around(Path sessionFile) {
        Path own =
                Objects.requireNonNull(sessionFile.toAbsolutePath().normalize().getParent());
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return new Project(folder);
            }
        }
        return new Project(own);
    }

    /** The folder, absolute. */
    public Path root() {
        return root;
    }

    /** The folder of playable media, which need not exist. */
    public Path assets() {
        return root.resolve(ASSETS);
    }

    /** The folder of what a studio keeps, which need not exist. */
    public Path studio() {
        return root.resolve(STUDIO);
    }

    private Path file() {
        return root.resolve(FILE);
    }

    /** Its title: what the project file says, else the folder's name. */
    public String name() throws ProjectException {
        Optional<String> said =
                Files.isRegularFile(file()) ? ProjectFile.read(file()).name() : Optional.empty();
        Path folder = root.getFileName();
        return said.orElse(folder == null ? root.toString() : folder.toString());
    }

    /** The session files at its top level, in natural order of their names. */
    public List<SessionFile> sessions() throws ProjectException {
        try (Stream<Path> content = Files.list(root)) {
            return content.filter(path -> SessionFile.isOne(path) && Files.isRegularFile(path))
                    .map(SessionFile::new)
                    .sorted(Comparator.comparing(SessionFile::name, NaturalOrder.INSTANCE))
                    .toList();
        } catch (IOException failure) {
            throw ProjectException.reading(root, failure);
        }
    }

    /** The file of a session of this project, which need not exist yet. */
    public SessionFile session(String name) throws ProjectException {
        return SessionFile.of(root, name);
    }

    /** The session that opens with the project: the one it names, or the only one there is. */
    public SessionFile currentSession() throws ProjectException {
        List<SessionFile> sessions = sessions();
        if (sessions.isEmpty()) {
            throw new ProjectException(
                    Reason.NO_SESSION,
                    root,
                    "this project has no session",
                    "copy one back from its folder " + BACKUPS + ", or make a project with: vt new DIR");
        }
        Optional<String> named =
                Files.isRegularFile(file()) ? ProjectFile.read(file()).session() : Optional.empty();
        Optional<SessionFile> current = sessions.stream()
                .filter(session -> named.equals(Optional.of(session.name())))
                .findFirst();
        if (current.isPresent() || sessions.size() == 1) {
            return current.orElse(sessions.getFirst());
        }
        throw new ProjectException(
                Reason.NO_SESSION,
                root,
                named.map(name -> "its session \"" + name + "\" is gone")
                        .orElse("it does not say which session is meant"),
                "name one of: " + names(sessions));
    }

    private static String names(List<SessionFile> sessions) {
        List<String> names = new ArrayList<>(
                sessions.stream().limit(8).map(SessionFile::fileName).toList());
        if (sessions.size() > names.size()) {
            names.add("...");
        }
        return String.join(", ", names);
    }

    /** Says which session opens with the project. A folder that is no project stays none. */
    public void makeCurrent(SessionFile session) throws ProjectException, UnwritableFileException {
        if (Files.isRegularFile(file())) {
            String text = ProjectFile.read(file()).withSession(session.name()).text();
            SavedText.write(file(), text, root.resolve(BACKUPS));
        }
    }

    /** Reads a session; nothing but the returned value depends on the outcome (ST-55). */
    public Session read(SessionFile session, Catalog catalog) throws ProjectException {
        Path path = session.path();
        if (!Files.exists(path)) {
            throw ProjectException.missing(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new ProjectException(Reason.UNREADABLE, path, "it is no file", "name a session file");
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            return SessionJson.read(stream, catalog);
        } catch (UnreadableSessionException unreadable) {
            throw refused(path, unreadable);
        } catch (IOException failure) {
            throw ProjectException.reading(path, failure);
        }
    }

    private static ProjectException refused(Path path, UnreadableSessionException unreadable) {
        if (unreadable.reason() == UnreadableSessionException.Reason.ORIGINAL_PROGRAM) {
            return new ProjectException(
                    Reason.ORIGINAL_PROGRAM,
                    path,
                    "this is a session of the original program",
                    "bring it into a project with: vt import DIR " + path);
        }
        return new ProjectException(Reason.UNREADABLE, path, String.valueOf(unreadable.getMessage()), "");
    }

    /**
     * Writes a session if that changes anything: whole or not at all, durable, the version before kept in
     * {@link #BACKUPS}.
     *
     * @return whether the file was changed
     */
    public boolean save(SessionFile session, Session content) throws UnwritableFileException {
        return SavedText.write(session.path(), SessionJson.write(content), root.resolve(BACKUPS));
    }

    /** The file that a session means by a path; it need not exist. Refuses what leads out of the project (B-47). */
    public Path resolve(String path) throws ProjectException {
        return paths.resolve(path);
    }

    /** How a session names a file that exists: relative if it lies in the project, else absolute (ST-54). */
    public String reference(Path file) throws ProjectException {
        return paths.reference(file);
    }
}
