package org.videotracker.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.model.asset.AssetId;

/** The identity of files by what they hold. */
final class ContentHash {
    /** Digits of the hash that file names carry. */
    static final int DIGITS_IN_NAMES = 8;

    private static final int IDENTITY_DIGITS = 32;
    private static final int CHUNK = 1 << 20;

    private ContentHash() {}

    /** The identity of a file; {@code read} is told the bytes of each chunk. */
    static AssetId of(Path file, IntConsumer read, BooleanSupplier isCancelled) throws MediaException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(file)) {
            int count = stream.read(chunk);
            while (count >= 0) {
                if (isCancelled.getAsBoolean()) {
                    throw new MediaCancelledException(file);
                }
                digest.update(chunk, 0, count);
                read.accept(count);
                count = stream.read(chunk);
            }
        } catch (MediaException known) {
            throw known;
        } catch (IOException failure) {
            boolean isDenied = failure instanceof AccessDeniedException;
            UnreadableMediaException unreadable = new UnreadableMediaException(
                    file,
                    isDenied ? "reading it is not permitted" : "it cannot be read (" + failure.getMessage() + ")",
                    isDenied ? "change its permissions" : "check the disk");
            unreadable.initCause(failure);
            throw unreadable;
        }
        return identity(digest);
    }

    static AssetId of(Path file) throws MediaException {
        return of(file, count -> {}, () -> false);
    }

    /** The identity of a sound and pictures from two files. */
    static AssetId ofPair(AssetId sound, AssetId pictures) {
        MessageDigest digest = sha256();
        digest.update(("sound " + sound + "\npictures " + pictures + "\n").getBytes(StandardCharsets.US_ASCII));
        return identity(digest);
    }

    /** The part of an identity that file names carry. */
    static String digits(AssetId file) {
        return file.hash().substring(0, DIGITS_IN_NAMES);
    }

    private static AssetId identity(MessageDigest digest) {
        return new AssetId(HexFormat.of().formatHex(digest.digest()).substring(0, IDENTITY_DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
