package org.videotracker.model.asset;

/**
 * The identity of an asset: made from the content of its files, so that the same content is the same asset wherever it lies.
 *
 * @param hash 16..64 lower-case hexadecimal digits
 */
public record AssetId(String hash) implements Comparable<AssetId> {

    public AssetId {
        if (hash.length() < 16 || hash.length() > 64 || !hash.chars().allMatch(AssetId::isHexDigit)) {
            throw new IllegalArgumentException("an asset's identity is 16..64 hexadecimal digits, not " + hash);
        }
    }

    private static boolean isHexDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    @Override
    public int compareTo(AssetId other) {
        return hash.compareTo(other.hash);
    }

    @Override
    public String toString() {
        return hash;
    }
}
