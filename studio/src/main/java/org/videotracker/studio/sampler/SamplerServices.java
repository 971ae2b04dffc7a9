package org.videotracker.studio.sampler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.library.DraggedAssets;
import org.videotracker.studio.library.DraggedFiles;
import org.videotracker.studio.library.DraggedSound;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/**
 * What the panels of samplers need of the program around them. None of it waits.
 *
 * @param project where the media lie at present
 * @param imports brings files and folders into the project and then into a sampler
 * @param retry looks again for media files that were missing
 * @param retries how often that was done, by whomever
 * @param keymap as it is now
 */
public record SamplerServices(
        Supplier<Project> project, Import imports, Runnable retry, IntSupplier retries, Supplier<Keymap> keymap) {

    /** Says what the last thing is, and by which key it is done as well. */
    void tip(Ui ui, String sentence, Action action) {
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(sentence);
                ui.dim(keymap.get().shown(action));
            }
        }
    }

    /** Takes what was dragged from the library, the file browser or the rolling sampler onto the last thing. */
    void takeDropped(Ui ui, SamplerHand hand) {
        if (ui.dropTarget(DraggedAssets.KIND) instanceof DraggedAssets dragged) {
            hand.add(dragged.assets());
        }
        if (ui.dropTarget(DraggedFiles.KIND) instanceof DraggedFiles dragged) {
            imports.into(hand.sampler(), dragged.paths());
        }
        if (ui.dropTarget(DraggedSound.KIND) instanceof DraggedSound dragged) {
            dragged.into().accept(Optional.of(hand.sampler()));
        }
    }

    /** The keys of an action, for a menu. */
    String keys(Action action) {
        return keymap.get().shown(action);
    }

    /** Brings media in. */
    @FunctionalInterface
    public interface Import {
        /** Sound and pictures of one base name become one sample; each behind the last of the sampler, in one step of undo. */
        void into(ModuleId sampler, List<Path> filesAndFolders);
    }
}
