package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.videotracker.media.library.ImportResult;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SampleCommand;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;

/** The edits of the library: each a list of commands that is one step of undo. Pure. */
final class LibraryEdits {
    private LibraryEdits() {}

    /** What an import brought, put into a sampler's bank as well where one is named and still there. */
    static List<Command> imported(Session session, ImportResult result, Optional<ModuleId> sampler) {
        List<Command> commands = new ArrayList<>(result.commands(session));
        Optional<Module> module = sampler.flatMap(id -> session.modules().get(id));
        if (module.isPresent() && module.get().type().can(Capability.HOLDS_SAMPLES)) {
            Session known = session;
            for (Asset asset : result.assets()) {
                known = known.withAsset(asset);
            }
            Session after = known;
            result.found().stream()
                    .map(id -> after.assets().get(id))
                    .filter(asset -> asset != null)
                    .sorted(Comparator.comparing(Asset::folder, NaturalOrder.INSTANCE)
                            .thenComparing(Asset::name, NaturalOrder.INSTANCE))
                    .forEach(asset -> commands.add(
                            new SampleCommand.AddSample(module.get().id(), asset.id(), Optional.empty())));
        }
        return commands;
    }

    /** Puts assets into the next free slots of a sampler. */
    static List<Command> sent(ModuleId sampler, Collection<AssetId> assets) {
        return assets.stream()
                .<Command>map(asset -> new SampleCommand.AddSample(sampler, asset, Optional.empty()))
                .toList();
    }

    static List<Command> moved(Collection<AssetId> assets, String folder) {
        return assets.stream()
                .<Command>map(asset -> new AssetCommand.MoveAsset(asset, folder))
                .toList();
    }

    /** Gives a folder another path; what is in it and below it goes with it. */
    static List<Command> renamedFolder(Collection<Asset> content, String folder, String newPath) {
        return content.stream()
                .<Command>map(asset -> new AssetCommand.MoveAsset(
                        asset.id(), newPath + asset.folder().substring(folder.length())))
                .toList();
    }

    /** Takes assets out of the library, and the samples that play them out of their banks before. */
    static List<Command> deleted(Session session, Collection<AssetId> assets) {
        List<Command> commands = new ArrayList<>();
        for (AssetId asset : assets) {
            for (AssetUses.Use use : AssetUses.of(session, asset)) {
                commands.add(new SampleCommand.RemoveSample(use.module(), use.slot()));
            }
        }
        assets.forEach(asset -> commands.add(new AssetCommand.RemoveAsset(asset)));
        return commands;
    }

    /** Says what deleting would take away. Slots are counted from one, as on screen. */
    static String deletionText(Session session, Collection<AssetId> assets) {
        Set<String> users = new TreeSet<>(NaturalOrder.INSTANCE);
        int uses = 0;
        for (AssetId asset : assets) {
            for (AssetUses.Use use : AssetUses.of(session, asset)) {
                uses++;
                users.add(use.moduleName() + " " + (use.slot() + 1));
            }
        }
        Asset only = assets.size() == 1 ? session.assets().get(assets.iterator().next()) : null;
        String what =
                only == null ? assets.size() + " assets leave the library." : only.name() + " leaves the library.";
        String kept = " Files are kept, so that undo brings it all back.";
        if (uses == 0) {
            return what + " No sample plays " + (assets.size() == 1 ? "it." : "them.") + kept;
        }
        List<String> shown = users.stream().limit(8).toList();
        String more = users.size() > shown.size() ? " and " + (users.size() - shown.size()) + " more" : "";
        return what + (uses == 1 ? " The sample that plays it goes too: " : " The samples that play it go too: ")
                + String.join(", ", shown) + more + "." + kept;
    }

    /** The samplers that assets can be sent to. */
    static List<Module> samplers(Session session) {
        return session.modules().inOrder().stream()
                .filter(module -> module.type().can(Capability.HOLDS_SAMPLES))
                .toList();
    }
}
