package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/** Reads what a script says about media of the library. */
final class AssetAccess {
    private static final List<String> FIELDS = List.of("name", "folder", "sound", "picture");
    private static final List<String> OF_SOUND = List.of("source", "playable", "frames", "channels", "sampleRate");
    private static final List<String> OF_PICTURE =
            List.of("source", "playable", "frames", "frameRate", "width", "height", "alpha");

    private AssetAccess() {}

    /** Adds media to the library, or says anew what is known of them. */
    static String put(Transaction transaction, String hash, Map<Object, Object> given) throws RejectedException {
        Fields fields = new Fields("asset", given);
        fields.require(FIELDS);
        try {
            Asset asset = new Asset(
                    new AssetId(hash),
                    fields.text("name"),
                    fields.optionalText("folder"),
                    fields.inner("sound").isPresent()
                            ? Optional.of(sound(fields.inner("sound").get()))
                            : Optional.empty(),
                    fields.inner("picture").isPresent()
                            ? Optional.of(picture(fields.inner("picture").get()))
                            : Optional.empty());
            transaction.apply(new PutAsset(asset));
        } catch (IllegalArgumentException illegal) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, "This cannot be an asset: " + illegal.getMessage() + ".");
        }
        return hash;
    }

    private static Asset.Sound sound(Fields fields) throws RejectedException {
        fields.require(OF_SOUND);
        return new Asset.Sound(
                fields.text("source"),
                fields.text("playable"),
                (long) fields.number("frames"),
                (int) fields.number("channels"),
                (int) fields.number("sampleRate"));
    }

    private static Asset.Picture picture(Fields fields) throws RejectedException {
        fields.require(OF_PICTURE);
        return new Asset.Picture(
                fields.text("source"),
                fields.text("playable"),
                (long) fields.number("frames"),
                fields.number("frameRate"),
                (int) fields.number("width"),
                (int) fields.number("height"),
                fields.truth("alpha"));
    }

    /** A table of named fields. */
    private record Fields(String owner, Map<?, ?> content) {

        void require(List<String> known) throws RejectedException {
            for (Object name : content.keySet()) {
                if (!known.contains(name)) {
                    throw RejectedException.unknown("field of an " + owner, name.toString(), known);
                }
            }
        }

        String text(String name) throws RejectedException {
            return value(name, String.class, "a text");
        }

        String optionalText(String name) throws RejectedException {
            return content.containsKey(name) ? text(name) : "";
        }

        double number(String name) throws RejectedException {
            return value(name, Double.class, "a number");
        }

        boolean truth(String name) throws RejectedException {
            return content.containsKey(name) && value(name, Boolean.class, "true or false");
        }

        Optional<Fields> inner(String name) throws RejectedException {
            return content.containsKey(name)
                    ? Optional.of(new Fields(owner + "'s " + name, value(name, Map.class, "a table")))
                    : Optional.empty();
        }

        private <T> T value(String name, Class<T> type, String what) throws RejectedException {
            @Nullable Object value = content.get(name);
            if (value == null || !type.isInstance(value)) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, "The " + name + " of an " + owner + " is " + what + ".");
            }
            return type.cast(value);
        }
    }
}
