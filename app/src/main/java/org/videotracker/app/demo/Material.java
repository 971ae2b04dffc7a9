package org.videotracker.app.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.videotracker.app.demo.picture.DemoPictures;
import org.videotracker.model.asset.Asset;

/**
 * What has to be generated for a performance.
 *
 * @param sounds names of sounds, of those that {@link org.videotracker.app.demo.sound.DemoSounds} makes
 * @param pictures names of paintings; one with the name of a sound is its picture
 */
public record Material(Set<String> sounds, Set<String> pictures) {

    /**
     * What fills in whatever the user's clips do not bring: sounds for the roles that none of them takes, and
     * pictures if none of them has any.
     *
     * @param clips the user's, as imported; may be empty
     */
    public static Material beside(List<Asset> clips) {
        Set<String> sounds = new TreeSet<>(Cast.soundRoles());
        sounds.removeAll(Cast.rolesOfUser(clips));
        Set<String> pictures = new TreeSet<>();
        if (clips.stream().noneMatch(clip -> clip.picture().isPresent())) {
            pictures.addAll(Cast.pictureRoles());
            DemoPictures.NAMES.stream().filter(sounds::contains).forEach(pictures::add);
        }
        return new Material(Set.copyOf(sounds), Set.copyOf(pictures));
    }
}
