package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.model.asset.Asset;

/**
 * Who plays what: the slots of the samplers of the demo, filled with the user's clips as far as they go and with what
 * was generated where they end. A clip that is called like a role plays it.
 *
 * @param drums a slot for each {@link Drum}
 * @param bass one slot
 * @param synths a slot for each {@link Synth}
 * @param scenes at least eight slots with pictures, or none at all if nobody has any
 * @param words a slot for each {@link Word}
 * @param hasUserPictures whether the scenes are the user's; then the sounds' own pictures are, too
 */
record Cast(
        List<Optional<Slot>> drums,
        List<Optional<Slot>> bass,
        List<Optional<Slot>> synths,
        List<Optional<Slot>> scenes,
        List<Optional<Slot>> words,
        boolean hasUserPictures) {
    private static final int MOST_SCENES = 16;
    private static final double SHORTEST_PIECE_SECONDS = 0.8;

    /** The slots of the drums. */
    enum Drum {
        KICK,
        SNARE,
        CLAP,
        HAT,
        OPENHAT,
        TOM,
        RIM,
        CRASH
    }

    /** The slots of the synthesiser. */
    enum Synth {
        CHORD,
        CHORDMAJOR,
        PAD,
        VOICE,
        RISER
    }

    /** The slots of the scenes, as the parts think of them. */
    enum Scene {
        STARS,
        HORIZON,
        TUNNEL,
        DROPS,
        SILK,
        MIRRORS,
        CITY,
        WEAVE
    }

    /** The slots of what is laid over the scenes. */
    enum Word {
        TITLE,
        LETTERS,
        CRYSTAL
    }

    /** A piece of an asset. */
    record Slot(Asset asset, double regionStart, double regionEnd) {
        static Slot whole(Asset asset) {
            return new Slot(asset, 0, 1);
        }
    }

    static final String BASS = "bass";

    /** The roles that a clip takes which is only heard and is called like none: the most prominent first. */
    private static final List<String> ROLES_FOR_ANY_SOUND = List.of("voice", "tom", "rim");

    /** The names of all roles that are heard. */
    static List<String> soundRoles() {
        List<String> names = new ArrayList<>(names(Drum.values()));
        names.add(BASS);
        names.addAll(names(Synth.values()));
        return names;
    }

    /** The names of all roles that are only seen. */
    static List<String> pictureRoles() {
        List<String> names = new ArrayList<>(names(Scene.values()));
        names.addAll(names(Word.values()));
        return names;
    }

    static List<String> names(Enum<?>[] roles) {
        List<String> names = new ArrayList<>();
        for (Enum<?> role : roles) {
            names.add(role.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** The roles that the user's clips take for their sound; the rest is to be generated. */
    static Set<String> rolesOfUser(List<Asset> clips) {
        Set<String> roles = new HashSet<>();
        for (String role : soundRoles()) {
            soundFor(role, clips, List.of()).ifPresent(asset -> roles.add(role));
        }
        return roles;
    }

    static Cast of(List<Asset> clips, List<Asset> generated) {
        List<Asset> seen =
                clips.stream().filter(clip -> clip.picture().isPresent()).toList();
        boolean isOwn = !seen.isEmpty();
        return new Cast(
                sounds(names(Drum.values()), clips, generated),
                sounds(List.of(BASS), clips, generated),
                sounds(names(Synth.values()), clips, generated),
                isOwn ? pieces(seen) : scenesOf(generated),
                isOwn ? rotated(seen) : pictures(names(Word.values()), generated),
                isOwn);
    }

    private static List<Optional<Slot>> sounds(List<String> roles, List<Asset> clips, List<Asset> generated) {
        return roles.stream()
                .map(role -> soundFor(role, clips, generated).map(Slot::whole))
                .toList();
    }

    private static Optional<Asset> soundFor(String role, List<Asset> clips, List<Asset> generated) {
        return heard(clips)
                .filter(clip -> baseName(clip).equals(role))
                .findFirst()
                .or(() -> spare(role, clips))
                .or(() -> heard(generated)
                        .filter(asset -> baseName(asset).equals(role))
                        .findFirst());
    }

    private static Stream<Asset> heard(List<Asset> assets) {
        return assets.stream().filter(asset -> asset.sound().isPresent());
    }

    /**
     * A clip that has no role of its own for one of the roles that anything can take; those without pictures first.
     */
    private static Optional<Asset> spare(String role, List<Asset> clips) {
        List<String> roles = soundRoles();
        List<Asset> spares = heard(clips)
                .filter(clip -> !roles.contains(baseName(clip)))
                .sorted((a, b) ->
                        Boolean.compare(a.picture().isPresent(), b.picture().isPresent()))
                .toList();
        int place = ROLES_FOR_ANY_SOUND.indexOf(role);
        boolean fits = place >= 0
                && place < spares.size()
                && (place == 0 || spares.get(place).picture().isEmpty());
        return fits ? Optional.of(spares.get(place)) : Optional.empty();
    }

    private static String baseName(Asset asset) {
        int dot = asset.name().lastIndexOf('.');
        return (dot > 0 ? asset.name().substring(0, dot) : asset.name()).toLowerCase(Locale.ROOT);
    }

    private static List<Optional<Slot>> pictures(List<String> roles, List<Asset> generated) {
        return roles.stream()
                .map(role -> generated.stream()
                        .filter(asset ->
                                asset.picture().isPresent() && baseName(asset).equals(role))
                        .findFirst()
                        .map(Slot::whole))
                .toList();
    }

    private static List<Optional<Slot>> scenesOf(List<Asset> generated) {
        List<Optional<Slot>> scenes = pictures(names(Scene.values()), generated);
        if (scenes.stream().allMatch(Optional::isPresent)) {
            return scenes;
        }
        List<Asset> any =
                generated.stream().filter(asset -> asset.picture().isPresent()).toList();
        return any.isEmpty() ? List.of() : pieces(any);
    }

    /** At least eight slots: every clip once, then other pieces of the same clips if they are few. */
    private static List<Optional<Slot>> pieces(List<Asset> seen) {
        int count = Math.clamp(seen.size(), Scene.values().length, MOST_SCENES);
        List<Optional<Slot>> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Asset asset = seen.get(i % seen.size());
            int wanted = (count - i % seen.size() + seen.size() - 1) / seen.size();
            int parts = Math.clamp((long) (asset.seconds() / SHORTEST_PIECE_SECONDS), 1, wanted);
            int part = i / seen.size() % parts;
            pieces.add(Optional.of(new Slot(asset, (double) part / parts, (double) (part + 1) / parts)));
        }
        return pieces;
    }

    private static List<Optional<Slot>> rotated(List<Asset> seen) {
        List<Optional<Slot>> slots = new ArrayList<>();
        for (int i = 0; i < Word.values().length; i++) {
            slots.add(Optional.of(Slot.whole(seen.get((i + seen.size() / 2) % seen.size()))));
        }
        return slots;
    }
}
