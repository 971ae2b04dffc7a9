package org.videotracker.media.texture;

/** How a 4x4 block of pixels is stored. */
public enum TextureFormat {
    /** 8 bytes a block, opaque: two RGB 5:6:5 colours and sixteen 2-bit indices. Also called DXT1. */
    BC1(1, 8),
    /** 16 bytes a block: eight for alpha (two levels, sixteen 3-bit indices), then a colour block as in BC1. Also called DXT5. */
    BC3(3, 16);

    private final int code;
    private final int blockBytes;

    TextureFormat(int code, int blockBytes) {
        this.code = code;
        this.blockBytes = blockBytes;
    }

    /** The number that stands for the format in files. */
    public int code() {
        return code;
    }

    /** Bytes of one 4x4 block. */
    public int blockBytes() {
        return blockBytes;
    }

    /** Bytes of one picture; both sides are multiples of four. */
    public int frameBytes(int width, int height) {
        if (width <= 0 || height <= 0 || (width & 3) != 0 || (height & 3) != 0) {
            throw new IllegalArgumentException(
                    width + "x" + height + ": both sides must be positive multiples of four");
        }
        return Math.multiplyExact(Math.multiplyExact(width >> 2, height >> 2), blockBytes);
    }
}
