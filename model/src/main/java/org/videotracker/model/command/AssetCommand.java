package org.videotracker.model.command;

import java.util.List;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.Module;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of the index of media. The files themselves are imported and converted elsewhere. */
public sealed interface AssetCommand extends Command {

    /** Adds media to the index, or says anew where known media lie (after a conversion, or when they were moved). */
    record PutAsset(Asset asset) implements AssetCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.legalAsset(asset);
            if (!session.assets().containsKey(asset.id())) {
                Require.below(session.assets().size(), Limits.ASSETS, "assets");
            }
            return session.withAsset(asset);
        }

        @Override
        public String describe() {
            return "import " + asset.name();
        }
    }

    /** Removes media that no sample plays from the index. */
    record RemoveAsset(AssetId id) implements AssetCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Asset asset = requireAsset(session, id);
            List<String> users = session.modules().inOrder().stream()
                    .filter(module -> module.samples().slots().stream()
                            .anyMatch(slot ->
                                    slot.isPresent() && slot.get().asset().equals(id)))
                    .map(Module::name)
                    .toList();
            if (!users.isEmpty()) {
                throw new RejectedException(new Rejection(
                        Code.IN_USE,
                        asset.name() + " is played by " + String.join(", ", users) + ".",
                        "Remove those samples first."));
            }
            return session.withAssets(session.assets().minus(id));
        }

        @Override
        public String describe() {
            return "remove an asset";
        }
    }

    /** Gives media another name for people. */
    record RenameAsset(AssetId id, String name) implements AssetCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Asset asset = requireAsset(session, id);
            if (name.isBlank() || name.length() > Asset.MAX_TEXT_LENGTH) {
                throw RejectedException.of(Code.ILLEGAL_NAME, "An asset's name is not empty.");
            }
            return session.withAsset(asset.withName(name));
        }

        @Override
        public String describe() {
            return "rename an asset";
        }
    }

    /** Shows media in another folder of the library. */
    record MoveAsset(AssetId id, String folder) implements AssetCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Asset asset = requireAsset(session, id);
            Require.folder(folder);
            return session.withAsset(asset.withFolder(folder));
        }

        @Override
        public String describe() {
            return "move an asset";
        }
    }

    /** Finds an asset or rejects the edit. */
    static Asset requireAsset(Session session, AssetId id) throws RejectedException {
        Asset asset = session.assets().get(id);
        if (asset == null) {
            throw new RejectedException(new Rejection(
                    Code.UNKNOWN, "The asset " + id + " is not in the library.", "Import the file first."));
        }
        return asset;
    }
}
