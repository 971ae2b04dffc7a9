package org.videotracker.media.playback;

/**
 * A file that was whole when it was opened cannot be read any more while it plays: it was cut off, or its disk is gone. Thrown by
 * the first read that meets it; later ones give silence or nothing to see.
 */
public final class MediaLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Made when the file is opened, since the threads that play have no time for it; so it has no stack trace. */
    MediaLostException(String file) {
        super(
                file
                        + " was cut off or its disk was removed while it played. It stays silent and dark: put the file back"
                        + " or import the original again, and open the project anew.",
                null,
                false,
                false);
    }
}
