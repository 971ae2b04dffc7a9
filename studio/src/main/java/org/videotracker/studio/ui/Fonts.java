package org.videotracker.studio.ui;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of the studio at one scale: Inter for labels, JetBrains Mono for grids, numbers and code, pictograms in both. */
final class Fonts {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";
    private static final String INTER_BOLD = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";
    private static final String PICTOGRAMS = "/META-INF/resources/webjars/font-awesome/6.7.2/webfonts/fa-solid-900.ttf";
    private static final short[] TEXT = {
        0x20, 0x24F, 0x370, 0x3FF, 0x400, 0x45F, 0x2010, 0x2044, 0x2190, 0x21FF, 0x2200, 0x22FF, 0x2500, 0x25FF, 0x2713,
        0x2717, 0
    };
    /** The pictograms that are used, of some fourteen hundred: each costs a moment of the start, and room in the texture. */
    private static final short[] SYMBOLS = symbols();

    final ImFont label;
    final ImFont heading;
    final ImFont mono;
    final ImFont small;
    final ImFont large;

    /** @param size of labels in pixels */
    Fonts(ImFontAtlas atlas, float size) {
        atlas.clear();
        byte[] pictograms = bytes(PICTOGRAMS);
        label = font(atlas, pictograms, INTER, size);
        heading = font(atlas, pictograms, INTER_BOLD, Math.round(size * 1.35f));
        mono = font(atlas, pictograms, MONO, size);
        small = font(atlas, pictograms, INTER, Math.round(size * 0.85f));
        large = font(atlas, pictograms, MONO, Math.round(size * 1.6f));
        atlas.build();
    }

    private static ImFont font(ImFontAtlas atlas, byte[] pictograms, String resource, float size) {
        ImFontConfig config = new ImFontConfig();
        ImFontConfig merged = new ImFontConfig();
        try {
            config.setOversampleH(2);
            config.setOversampleV(1);
            config.setPixelSnapH(true);
            ImFont font = atlas.addFontFromMemoryTTF(bytes(resource), size, config, TEXT);
            merged.setMergeMode(true);
            merged.setPixelSnapH(true);
            merged.setGlyphMinAdvanceX(size * 1.2f);
            merged.setGlyphOffset(0, size * 0.06f);
            atlas.addFontFromMemoryTTF(pictograms, size * 0.85f, merged, SYMBOLS);
            return font;
        } finally {
            config.destroy();
            merged.destroy();
        }
    }

    /** First and last character of each range, then 0. */
    private static short[] symbols() {
        Icon[] icons = Icon.values();
        short[] ranges = new short[2 * icons.length + 1];
        for (int i = 0; i < icons.length; i++) {
            ranges[2 * i] = (short) icons[i].glyph().charAt(0);
            ranges[2 * i + 1] = (short) icons[i].glyph().charAt(0);
        }
        return ranges;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
