/**
 * The media of a project. Importing makes from each file what plays ({@code Assets/FOLDER/NAME.HASH.vta} for sound,
 * {@code .vtv} for pictures, {@code .vtw} for the outline, {@code .png} for a thumbnail; HASH is the beginning of the
 * original's SHA-256) and says by commands what the session is to know about it. It never touches a session or a file
 * that it did not make.
 *
 * <p>The identity of an asset is the content of its original: the first 32 hexadecimal digits of its SHA-256; for a
 * pair of sound and pictures from two files, of the SHA-256 of both identities.
 */
@NullMarked
package org.videotracker.media.library;

import org.jspecify.annotations.NullMarked;
