package org.videotracker.model.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Require;

/** Reads the assets of a session file. */
final class AssetReader {
    private final Unknowns unknowns;

    AssetReader(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    static AssetId id(Part part) throws UnreadableSessionException {
        String hash = part.text(256);
        return part.make(() -> new AssetId(hash));
    }

    TreePMap<AssetId, Asset> assets(Map<String, Part> parts) throws UnreadableSessionException {
        Map<AssetId, Asset> assets = new TreeMap<>();
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            AssetId id = entry.getValue().make(() -> new AssetId(Part.shortened(entry.getKey())));
            assets.put(id, asset(id, entry.getValue()));
        }
        return TreePMap.from(assets);
    }

    private Asset asset(AssetId id, Part part) throws UnreadableSessionException {
        Trail home = Trail.ROOT.to("assets").to(id.hash());
        Fields fields = part.fields();
        String name = fields.get("name").text(Asset.MAX_TEXT_LENGTH);
        Optional<Part> folderPart = fields.find("folder");
        String folder = folderPart.isPresent() ? folder(folderPart.get()) : "";
        Optional<Part> soundPart = fields.find("sound");
        Optional<Asset.Sound> sound =
                soundPart.isPresent() ? Optional.of(sound(soundPart.get(), home.to("sound"))) : Optional.empty();
        Optional<Part> picturePart = fields.find("picture");
        Optional<Asset.Picture> picture = picturePart.isPresent()
                ? Optional.of(picture(picturePart.get(), home.to("picture")))
                : Optional.empty();
        fields.keepRest(home, unknowns);
        return part.make(() -> new Asset(id, name, folder, sound, picture));
    }

    private Asset.Sound sound(Part part, Trail home) throws UnreadableSessionException {
        Fields fields = part.fields();
        String source = path(fields.get("source"));
        String playable = path(fields.get("playable"));
        long frames = fields.get("frames").integer(1L, Long.MAX_VALUE);
        int channels = fields.get("channels").integer(1, 2);
        int sampleRate = fields.get("sampleRate").integer(1, 768_000);
        fields.keepRest(home, unknowns);
        return part.make(() -> new Asset.Sound(source, playable, frames, channels, sampleRate));
    }

    private Asset.Picture picture(Part part, Trail home) throws UnreadableSessionException {
        Fields fields = part.fields();
        String source = path(fields.get("source"));
        String playable = path(fields.get("playable"));
        long frames = fields.get("frames").integer(1L, Long.MAX_VALUE);
        double frameRate = fields.get("frameRate").number(Double.MIN_VALUE, 1000);
        int width = fields.get("width").integer(1, 16_384);
        int height = fields.get("height").integer(1, 16_384);
        boolean alpha = fields.flag("alpha", false);
        fields.keepRest(home, unknowns);
        return part.make(() -> new Asset.Picture(source, playable, frames, frameRate, width, height, alpha));
    }

    private static String folder(Part part) throws UnreadableSessionException {
        String folder = part.text(Asset.MAX_TEXT_LENGTH);
        part.require(() -> Require.folder(folder));
        return folder;
    }

    private static String path(Part part) throws UnreadableSessionException {
        return checked(part, part.text(Asset.MAX_TEXT_LENGTH));
    }

    /** A path, unless it leads where a session may not reach. */
    static String checked(Part part, String path) throws UnreadableSessionException {
        part.require(() -> Require.mediaPath(path));
        return path;
    }
}
