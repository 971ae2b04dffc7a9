package org.videotracker.model.legacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.asset.MediaPath;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.module.Value;

/** Imports the banks of samplers. A slot without usable media stays as an empty slot, so that patterns mean what they meant. */
final class LegacySamples {
    private static final Map<String, String[]> NAMES = Map.of(
            "position", new String[] {"defaultStartPosition", "startPosition", "position"},
            "speed", new String[] {"defaultSpeed", "speed"},
            "volume", new String[] {"defaultVolume", "volume"},
            "grainSize", new String[] {"defaultGrainSize", "grainSize", "defaultLoopSize", "loopSize"},
            "regionStart", new String[] {"defaultRegionStart", "regionStart", "defaultLoopStart", "loopStart"},
            "regionEnd", new String[] {"defaultRegionEnd", "regionEnd", "defaultLoopEnd", "loopEnd"});
    private static final int IDENTITY_DIGITS = 32;

    private final String projectRoot;
    private final LegacyParameters parameters;
    private final Notices notices;
    private final Map<AssetId, Asset> assets = new TreeMap<>();
    private final List<MediaReference> media = new ArrayList<>();

    LegacySamples(String projectRoot, LegacyParameters parameters, Notices notices) {
        this.projectRoot = projectRoot;
        this.parameters = parameters;
        this.notices = notices;
    }

    Map<AssetId, Asset> assets() {
        return assets;
    }

    List<MediaReference> media() {
        return media;
    }

    /** The bank of a sampler. The play style, once one for all samples, goes to each. */
    Module withSamples(Module module, Loose data) {
        data.at("directory")
                .text()
                .ifPresent(folder -> notices.add(module.name() + " took its samples from the folder "
                        + Notices.shortened(folder) + "; import that folder to get them back."));
        List<Loose> entries = data.at("samples", "players").items();
        List<Optional<Sample>> slots = new ArrayList<>();
        for (Loose entry : entries) {
            if (slots.size() == SampleBank.MAX_SLOTS) {
                notices.add(module.name() + " keeps its first " + SampleBank.MAX_SLOTS + " samples only.");
                break;
            }
            slots.add(sample(module, slots.size(), entry, data.at("playStyle")));
        }
        return module.withSamples(new SampleBank(slots));
    }

    private Optional<Sample> sample(Module module, int slot, Loose entry, Loose playStyle) {
        String place = module.name() + ", sample " + (slot + 1);
        Optional<String> audio = path(place, entry.at("audio", "audioFile", "audioPath"));
        Optional<String> video = path(place, entry.at("video", "videoFile", "videoPath"));
        if (audio.isEmpty() && video.isEmpty()) {
            notices.add(place + " has no media and is an empty slot.");
            return Optional.empty();
        }
        String name = baseName(audio.or(() -> video).get());
        Asset asset = placeholder(name, audio, video);
        assets.put(asset.id(), asset);
        media.add(new MediaReference(module.id(), slot, asset.id(), audio, video));
        String shortName = name.substring(0, Math.min(name.length(), Sample.MAX_NAME_LENGTH));
        Sample sample = Sample.of(shortName, asset.id());
        for (Parameter parameter : module.type().sampleParameters()) {
            Loose loose = parameter.name().equals("playStyle")
                    ? playStyle
                    : entry.at(NAMES.getOrDefault(parameter.name(), new String[] {parameter.name()}));
            Optional<Value> value = parameters.value(place + ": " + parameter.name(), loose, parameter);
            sample = value.isPresent() ? sample.withValue(parameter, value.get()) : sample;
        }
        return Optional.of(sample);
    }

    private Optional<String> path(String place, Loose loose) {
        Optional<String> text = loose.text();
        Optional<String> path = text.flatMap(found -> MediaPath.relativised(found, projectRoot))
                .filter(found -> found.length() <= Asset.MAX_TEXT_LENGTH
                        && !baseName(found).isBlank());
        if (text.isPresent() && path.isEmpty()) {
            notices.add(place + ": the path " + Notices.shortened(text.get())
                    + " leads out of the project and was left out.");
        }
        return path;
    }

    /** The file's name without folders and extension. */
    private static String baseName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Stands for files that were not opened yet: the paths are right, the lengths and sizes are the least possible ones. */
    private static Asset placeholder(String name, Optional<String> audio, Optional<String> video) {
        return new Asset(
                identity(audio, video),
                name,
                "",
                audio.map(path -> new Asset.Sound(path, path, 1, 2, 48_000)),
                video.map(path -> new Asset.Picture(path, path, 1, 30, 16, 16, false)));
    }

    private static AssetId identity(Optional<String> audio, Optional<String> video) {
        String paths = "audio " + audio.orElse("") + "\nvideo " + video.orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(paths.getBytes(StandardCharsets.UTF_8));
            return new AssetId(HexFormat.of().formatHex(hash).substring(0, IDENTITY_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
