package org.videotracker.media.proxy;

import java.nio.file.Path;
import java.util.Optional;

/** The proxies of one clip: sound, pictures or both. */
public record ProxyFiles(Optional<Path> audio, Optional<Path> video) {

    public ProxyFiles {
        if (audio.isEmpty() && video.isEmpty()) {
            throw new IllegalArgumentException("a clip has sound, pictures or both");
        }
    }
}
