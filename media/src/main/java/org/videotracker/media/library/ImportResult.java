package org.videotracker.media.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SampleCommand;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Sample;
import org.videotracker.model.session.Session;

/**
 * What became of an import.
 *
 * @param assets the assets that the session is to know, new or changed
 * @param found all that the files stand for, new, changed or known before
 * @param replacements assets of the session whose place is taken by others
 * @param notices what else the user should know, one sentence each
 * @param failures the files that could not be imported
 * @param cancelled whether it was called off before the end
 */
public record ImportResult(
        List<Asset> assets,
        List<AssetId> found,
        List<Replacement> replacements,
        List<String> notices,
        List<ImportFailure> failures,
        boolean cancelled) {

    /**
     * An asset whose place in every bank is taken by another: half a pair by the pair, a placeholder by the real thing.
     */
    public record Replacement(AssetId old, AssetId by) {}

    public ImportResult {
        assets = List.copyOf(assets);
        found = List.copyOf(found);
        replacements = List.copyOf(replacements);
        notices = List.copyOf(notices);
        failures = List.copyOf(failures);
    }

    /**
     * The edits that make a session know the assets: one batch, one step of undo. Samples of replaced assets keep their
     * slots, names and values.
     *
     * @param session as it is when the edits are applied
     */
    public List<Command> commands(Session session) {
        List<Command> commands = new ArrayList<>();
        for (Asset asset : assets) {
            commands.add(new AssetCommand.PutAsset(asset));
        }
        for (Replacement replacement : replacements) {
            if (session.assets().containsKey(replacement.old)) {
                session.modules().inOrder().forEach(module -> replace(module, replacement, commands));
                commands.add(new AssetCommand.RemoveAsset(replacement.old));
            }
        }
        return commands;
    }

    private static void replace(Module module, Replacement replacement, List<Command> commands) {
        List<Optional<Sample>> slots = module.samples().slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            Optional<Sample> sample =
                    slots.get(slot).filter(found -> found.asset().equals(replacement.old));
            if (sample.isPresent()) {
                commands.add(new SampleCommand.AddSample(module.id(), replacement.by, Optional.of(slot)));
                String name = sample.get().name();
                if (!name.isBlank()) {
                    commands.add(new SampleCommand.RenameSample(module.id(), slot, name));
                }
            }
        }
    }
}
