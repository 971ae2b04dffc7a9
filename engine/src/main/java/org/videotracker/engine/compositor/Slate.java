package org.videotracker.engine.compositor;

import org.videotracker.engine.clip.VideoClip;

/**
 * The card that stands in for a picture which cannot be shown: dark, with warning stripes above and below and a text.
 * Made on the engine thread.
 */
public final class Slate {
    private static final int CARD = 0xFF16181D;
    private static final int STRIPE_LIGHT = 0xFFE0A526;
    private static final int STRIPE_DARK = 0xFF24211A;
    private static final int TITLE = 0xFFF2F2F2;
    private static final int DETAIL = 0xFFA8ADB8;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Slate(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[Math.multiplyExact(width, height)];
    }

    /**
     * Draws a card.
     *
     * @param title a word or two, such as {@code MISSING}
     * @param detail what is concerned, such as a file name; its beginning is cut off where it does not fit
     */
    public static VideoClip of(int width, int height, String title, String detail) {
        Slate slate = new Slate(width, height);
        slate.card();
        int size = Math.max(1, height / 60);
        slate.line(title, height / 2 - 10 * size, 2 * size, TITLE);
        slate.line(detail, height / 2 + 8 * size, size, DETAIL);
        return new StillClip(width, height, slate.pixels, false);
    }

    private void card() {
        int border = Math.max(1, height / 12);
        int stripe = Math.max(2, height / 16);
        for (int y = 0; y < height; y++) {
            boolean striped = y < border || y >= height - border;
            for (int x = 0; x < width; x++) {
                boolean light = (x + y) / stripe % 2 == 0;
                pixels[y * width + x] = !striped ? CARD : light ? STRIPE_LIGHT : STRIPE_DARK;
            }
        }
    }

    private void line(String text, int top, int size, int colour) {
        int room = Math.max(0, (width - 2 * size) / (TinyFont.ADVANCE * size));
        String shown = text.length() > room ? text.substring(text.length() - room) : text;
        int left = (width - TinyFont.width(shown) * size) / 2;
        for (int i = 0; i < shown.length(); i++) {
            letter(shown.charAt(i), left + i * TinyFont.ADVANCE * size, top, size, colour);
        }
    }

    private void letter(char letter, int left, int top, int size, int colour) {
        for (int y = 0; y < TinyFont.HEIGHT * size; y++) {
            for (int x = 0; x < TinyFont.WIDTH * size; x++) {
                if (TinyFont.isSet(letter, x / size, y / size)) {
                    dot(left + x, top + y, colour);
                }
            }
        }
    }

    private void dot(int x, int y, int colour) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            pixels[y * width + x] = colour;
        }
    }
}
