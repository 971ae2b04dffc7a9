package org.videotracker.studio.ui;

/** Pictograms of Font Awesome 6 (solid), by what they mean here. */
public enum Icon {
    PLAY(0xF04B),
    PAUSE(0xF04C),
    STOP(0xF04D),
    REWIND(0xF049),
    RECORD(0xF111),
    ADD(0x2B),
    REMOVE(0xF068),
    DELETE(0xF1F8),
    DUPLICATE(0xF24D),
    CLOSE(0xF00D),
    CHECK(0xF00C),
    WARNING(0xF071),
    ERROR(0xF06A),
    NOTE(0xF05A),
    UNDO(0xF0E2),
    REDO(0xF01E),
    SAVE(0xF0C7),
    OPEN(0xF07C),
    FOLDER(0xF07B),
    FILE(0xF15B),
    SOUND(0xF028),
    MUTED(0xF6A9),
    PICTURE(0xF03E),
    FILM(0xF008),
    MUSIC(0xF001),
    SEARCH(0xF002),
    MENU(0xF0C9),
    MORE(0xF142),
    SETTINGS(0xF013),
    CLOCK(0xF017),
    HISTORY(0xF1DA),
    LIST(0xF03A),
    GRID(0xF00A),
    GAUGE(0xF625),
    PATCH(0xF0E8),
    SLIDERS(0xF1DE),
    WAVE(0xF83E),
    CODE(0xF121),
    TERMINAL(0xF120),
    KEYBOARD(0xF11C),
    GAMEPAD(0xF11B),
    MONITOR(0xF390),
    FULL_SCREEN(0xF31E),
    DICE(0xF522),
    LINK(0xF0C1),
    BOLT(0xF0E7),
    UP(0xF077),
    DOWN(0xF078),
    LEFT(0xF053),
    RIGHT(0xF054),
    REFRESH(0xF021),
    CUT(0xF0C4),
    HELP(0xF059),
    EYE(0xF06E),
    HIDDEN(0xF070),
    LOCK(0xF023),
    POWER(0xF011),
    DOWNLOAD(0xF019),
    HEADPHONES(0xF025);

    private final String glyph;

    Icon(int codePoint) {
        glyph = Character.toString(codePoint);
    }

    /** Itself, as a text in the fonts of the studio. */
    public String glyph() {
        return glyph;
    }
}
