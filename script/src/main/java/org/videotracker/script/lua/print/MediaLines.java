package org.videotracker.script.lua.print;

import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.Asset.Picture;
import org.videotracker.model.asset.Asset.Sound;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;

/** The library of media, and how samples name what is in it. */
final class MediaLines {
    private MediaLines() {}

    static String asset(Asset asset) {
        TableText table =
                new TableText(Detail.CHANGES).text("name", asset.name()).text("folder", asset.folder(), "");
        asset.sound().ifPresent(sound -> table.field("sound", sound(sound).line()));
        asset.picture()
                .ifPresent(picture -> table.field("picture", picture(picture).line()));
        return "asset(" + LuaLiteral.of(asset.id().hash()) + ", " + table.line() + ")";
    }

    private static TableText sound(Sound sound) {
        return new TableText(Detail.CHANGES)
                .text("source", sound.source())
                .text("playable", sound.playable())
                .number("frames", sound.frames())
                .number("channels", sound.channels())
                .number("sampleRate", sound.sampleRate());
    }

    private static TableText picture(Picture picture) {
        return new TableText(Detail.CHANGES)
                .text("source", picture.source())
                .text("playable", picture.playable())
                .number("frames", picture.frames())
                .number("frameRate", picture.frameRate())
                .number("width", picture.width())
                .number("height", picture.height())
                .flag("alpha", picture.alpha(), false);
    }

    /** The file that an asset was made from, where no other was; else its identity. */
    static String nameOf(Session session, Asset asset) {
        Optional<String> file = sources(asset).findFirst();
        return file.filter(path -> session.assets().values().stream()
                        .noneMatch(other -> other != asset && sources(other).anyMatch(path::equals)))
                .orElse(asset.id().hash());
    }

    private static Stream<String> sources(Asset asset) {
        return Stream.concat(asset.picture().map(Picture::source).stream(), asset.sound().map(Sound::source).stream());
    }
}
