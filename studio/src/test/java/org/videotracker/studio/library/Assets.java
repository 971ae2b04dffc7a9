package org.videotracker.studio.library;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/** Assets for tests. */
final class Assets {
    private Assets() {}

    static AssetId id(int number) {
        return new AssetId(String.format("%016x", number));
    }

    static Asset sound(int number, String name, String folder, double seconds) {
        return new Asset(id(number), name, folder, Optional.of(sound(name, seconds)), Optional.empty());
    }

    static Asset video(int number, String name, String folder, double seconds) {
        return new Asset(id(number), name, folder, Optional.empty(), Optional.of(picture(name, seconds)));
    }

    static Asset both(int number, String name, String folder, double seconds) {
        return new Asset(
                id(number), name, folder, Optional.of(sound(name, seconds)), Optional.of(picture(name, seconds)));
    }

    private static Asset.Sound sound(String name, double seconds) {
        return new Asset.Sound(
                "media/" + name + ".wav", "Assets/" + name + ".vta", Math.round(seconds * 48_000), 2, 48_000);
    }

    private static Asset.Picture picture(String name, double seconds) {
        return new Asset.Picture(
                "media/" + name + ".mp4",
                "Assets/" + name + ".vtv",
                Math.max(1, Math.round(seconds * 25)),
                25,
                640,
                360,
                false);
    }

    static Session session(Asset... assets) {
        return with(Session.EMPTY, List.of(assets));
    }

    static Session with(Session session, List<Asset> assets) {
        Session result = session;
        for (Asset asset : assets) {
            result = result.withAsset(asset);
        }
        return result;
    }
}
