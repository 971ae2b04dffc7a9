package org.videotracker.model.json;

import java.util.Map;
import java.util.TreeMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;

/** Turns assets into {@link Json}. */
final class AssetWriter {
    private final Kept kept;

    AssetWriter(Kept kept) {
        this.kept = kept;
    }

    Json assets(Map<AssetId, Asset> assets) {
        Map<String, Json> fields = new TreeMap<>();
        assets.forEach((id, asset) ->
                fields.put(id.hash(), asset(Trail.ROOT.to("assets").to(id.hash()), asset)));
        return Json.struct(fields);
    }

    private Json asset(Trail home, Asset asset) {
        return switch (asset) {
            case Asset(var _, var name, var folder, var sound, var picture) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("name", Json.text(name));
                if (!folder.isEmpty()) {
                    fields.put("folder", Json.text(folder));
                }
                sound.ifPresent(present -> fields.put("sound", sound(home.to("sound"), present)));
                picture.ifPresent(present -> fields.put("picture", picture(home.to("picture"), present)));
                yield kept.struct(home, fields);
            }
        };
    }

    private Json sound(Trail home, Asset.Sound sound) {
        return switch (sound) {
            case Asset.Sound(var source, var playable, var frames, var channels, var sampleRate) ->
                kept.struct(
                        home,
                        Map.of(
                                "source", Json.text(source),
                                "playable", Json.text(playable),
                                "frames", Json.number(frames),
                                "channels", Json.number((long) channels),
                                "sampleRate", Json.number((long) sampleRate)));
        };
    }

    private Json picture(Trail home, Asset.Picture picture) {
        return switch (picture) {
            case Asset.Picture(var source, var playable, var frames, var frameRate, var width, var height, var alpha) ->
                kept.struct(
                        home,
                        Map.of(
                                "source", Json.text(source),
                                "playable", Json.text(playable),
                                "frames", Json.number(frames),
                                "frameRate", Json.number(frameRate),
                                "width", Json.number((long) width),
                                "height", Json.number((long) height),
                                "alpha", Json.flag(alpha)));
        };
    }
}
