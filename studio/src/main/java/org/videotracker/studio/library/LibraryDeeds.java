package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.download.Downloader;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.panel.Questions;

/** What can be done in the library, by whatever key or menu. UI thread. */
final class LibraryDeeds {
    private final LibraryBackground background;
    private final Edits edits;
    private final Questions questions;
    private final Notices notices;
    private final Supplier<Project> project;
    private final Consumer<Path> reveal;
    private final AssetList list;
    private final LibrarySelection selection;

    /** @param reveal shows the folder of a file */
    LibraryDeeds(
            LibraryBackground background,
            Edits edits,
            Questions questions,
            Notices notices,
            Supplier<Project> project,
            Consumer<Path> reveal,
            AssetList list,
            LibrarySelection selection) {
        this.background = background;
        this.edits = edits;
        this.questions = questions;
        this.notices = notices;
        this.project = project;
        this.reveal = reveal;
        this.list = list;
        this.selection = selection;
    }

    /** Plays an asset beside the set; the one that is played already is stopped. */
    void listen(Asset asset) {
        Listening listening = background.listening();
        if (listening.asset() == asset && listening.isHeard()) {
            listening.stop();
        } else {
            listening.start(asset, 0, true);
        }
    }

    void send(Module sampler) {
        edits.submit("send to " + sampler.name(), LibraryEdits.sent(sampler.id(), selection.ids()));
    }

    /** Asks which sampler; there may be only one. */
    void askSend(Session session) {
        List<Module> samplers = LibraryEdits.samplers(session);
        if (samplers.isEmpty()) {
            notices.error("There is no sampler yet: add one with Shift+A.");
        } else if (samplers.size() == 1) {
            send(samplers.getFirst());
        } else {
            questions.askChoice(
                    "Send to sampler",
                    samplers.stream().map(Module::name).toList(),
                    name -> samplers.stream()
                            .filter(sampler -> sampler.name().equals(name))
                            .findFirst()
                            .ifPresent(this::send));
        }
    }

    /** Puts what is selected into a folder; a folder goes there as one. What is there already stays, and is no step of undo. */
    void move(String folder) {
        Optional<String> moved = selection.onlyFolder();
        List<Command> commands;
        if (moved.isEmpty()) {
            List<AssetId> others = selection.assets().stream()
                    .filter(asset -> !asset.folder().equals(folder))
                    .map(Asset::id)
                    .toList();
            commands = LibraryEdits.moved(others, folder);
        } else if ((folder + "/").startsWith(moved.get() + "/")) {
            notices.error("The folder " + moved.get() + " cannot be put into itself; choose another one.");
            return;
        } else {
            String path = folder.isEmpty() ? last(moved.get()) : folder + "/" + last(moved.get());
            commands = path.equals(moved.get())
                    ? List.of()
                    : LibraryEdits.renamedFolder(list.in(moved.get()), moved.get(), path);
            list.forget(moved.get());
            list.keep(path);
        }
        list.open(folder, true);
        edits.submit("move to " + (folder.isEmpty() ? "the top" : folder), commands);
    }

    private static String last(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    void askMoveToNew() {
        questions.askName(
                "Move to a new folder", "Its name; a / makes folders in folders", "", name -> move(tidy(name)));
    }

    void askNewFolder(String in) {
        questions.askName("New folder", "Its name", "", name -> {
            String path = tidy(in.isEmpty() ? name : in + "/" + name);
            list.keep(path);
            list.open(in, true);
        });
    }

    void askRename(Asset asset) {
        questions.askName(
                "Rename " + asset.name(),
                "Its name",
                asset.name(),
                name -> edits.submit("rename " + asset.name(), new AssetCommand.RenameAsset(asset.id(), name)));
    }

    void askRenameFolder(String folder) {
        questions.askName("Rename the folder " + folder, "Its name", last(folder), name -> {
            String path = tidy(folder.substring(0, folder.lastIndexOf('/') + 1) + name);
            edits.submit("rename the folder " + folder, LibraryEdits.renamedFolder(list.in(folder), folder, path));
            list.forget(folder);
            list.keep(path);
        });
    }

    /** Asks for what is selected, whatever that is. */
    void askRenameSelected() {
        Optional<String> folder = selection.onlyFolder();
        List<Asset> assets = selection.assets();
        if (folder.isPresent()) {
            askRenameFolder(folder.get());
        } else if (assets.size() == 1) {
            askRename(assets.getFirst());
        } else {
            notices.error("Select one asset, or one folder, to give it another name.");
        }
    }

    void askDelete() {
        List<Asset> assets = selection.assets();
        Optional<String> folder = selection.onlyFolder();
        if (assets.isEmpty()) {
            folder.ifPresent(list::forget);
            return;
        }
        questions.askDecision(
                "Delete?",
                LibraryEdits.deletionText(background.session(), selection.ids()),
                new Questions.Answer("Delete", () -> {
                    String what = assets.size() == 1 ? assets.getFirst().name() : assets.size() + " assets";
                    edits.submit(
                            "delete " + what,
                            LibraryEdits.deleted(
                                    background.session(),
                                    assets.stream().map(Asset::id).toList()));
                    folder.ifPresent(list::forget);
                    selection.clear();
                }));
    }

    void extract(Asset asset) {
        background.imports().order(new ImportOrder.OfSound(asset));
    }

    void reveal(Asset asset) {
        AssetMenu.original(project.get(), asset)
                .ifPresentOrElse(
                        reveal,
                        () -> notices.error("The original of " + asset.name() + " lies outside of what can be shown."));
    }

    void convertAgain(List<Asset> assets, ConversionSettings settings) {
        List<Path> originals = assets.stream()
                .filter(asset -> asset.picture().isPresent())
                .flatMap(asset -> AssetMenu.original(project.get(), asset).stream())
                .toList();
        if (!originals.isEmpty()) {
            background.imports().order(new ImportOrder.OfFiles(originals, "", settings, true, Optional.empty()));
        }
    }

    void askWeb(String folder) {
        questions.askName("Import from the web", "An address of the web: https://...", "", address -> {
            if (Downloader.isUrl(address)) {
                background.imports().order(new ImportOrder.FromWeb(address, folder, background.settings()));
            } else {
                notices.error("\"" + address + "\" is no address of the web; it begins with https://.");
            }
        });
    }

    /** A path as the library keeps it: no blanks around names, no empty ones. */
    static String tidy(String path) {
        StringBuilder tidy = new StringBuilder();
        for (String level : path.replace('\\', '/').split("/")) {
            if (!level.isBlank()) {
                tidy.append(tidy.isEmpty() ? "" : "/").append(level.strip());
            }
        }
        return tidy.toString();
    }
}
