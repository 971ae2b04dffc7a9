package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.ImVec2;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;

/** Texts, fonts and colours. */
public abstract sealed class Words permits Windows {
    private final Scopes scopes = new Scopes();
    private final ImVec2 measured = new ImVec2();
    private Fonts fonts;
    private Theme theme;
    private float scale;
    private float monoWidth;

    @SuppressWarnings("NullAway.Init") // the fonts come with the context, right after
    Words(Theme theme, float scale) {
        this.theme = theme;
        this.scale = scale;
    }

    abstract Input input();

    Scopes scopes() {
        return scopes;
    }

    Fonts fonts() {
        return fonts;
    }

    void fonts(Fonts newFonts) {
        fonts = newFonts;
        monoWidth = 0;
    }

    void style(Theme newTheme, float newScale) {
        theme = newTheme;
        scale = newScale;
    }

    /** The colours. */
    public Theme theme() {
        return theme;
    }

    /** What sizes written in code are multiplied by. */
    public float scale() {
        return scale;
    }

    float textSize() {
        return fonts.label.getFontSize();
    }

    /** The height of a line of text in pixels, without space between lines. */
    public float lineHeight() {
        return textSize();
    }

    /** The height of a button, a field or any other control. */
    public float controlHeight() {
        return ImGui.getFrameHeight();
    }

    /** The width of a text in the present font, in pixels. */
    public float textWidth(String text) {
        ImGui.calcTextSize(measured, text);
        return measured.x;
    }

    /** The width of each letter of the font of grids, in pixels. */
    public float monoWidth() {
        if (monoWidth == 0) {
            monoWidth = fonts.mono.getCharAdvance('0');
        }
        return monoWidth;
    }

    /** A line of text. */
    public void text(String text) {
        ImGui.textUnformatted(text);
    }

    /** A line of text in a colour. */
    public void text(int colour, String text) {
        ImGui.pushStyleColor(ImGuiCol.Text, Colours.abgr(colour));
        ImGui.textUnformatted(text);
        ImGui.popStyleColor();
    }

    /** A line of text that stands back. */
    public void dim(String text) {
        text(theme.dim(), text);
    }

    /** A line that warns, with a sign. */
    public void warn(String text) {
        text(theme.warning(), Icon.WARNING.glyph() + " " + text);
    }

    /** A line that says what went wrong, with a sign. */
    public void error(String text) {
        text(theme.error(), Icon.ERROR.glyph() + " " + text);
    }

    /** A text over as many lines as it needs. */
    public void paragraph(String text) {
        ImGui.pushTextWrapPos(0);
        ImGui.textUnformatted(text);
        ImGui.popTextWrapPos();
    }

    /** A text over as many lines as it needs in a width, in pixels. */
    public void paragraphOf(float width, String text) {
        ImGui.pushTextWrapPos(ImGui.getCursorPosX() + width);
        ImGui.textUnformatted(text);
        ImGui.popTextWrapPos();
    }

    /** A headline. */
    public void heading(String text) {
        ImGui.pushFont(fonts.heading);
        ImGui.textUnformatted(text);
        ImGui.popFont();
    }

    /** A line in the font of numbers and code. */
    public void mono(String text) {
        ImGui.pushFont(fonts.mono);
        ImGui.textUnformatted(text);
        ImGui.popFont();
    }

    /** A line in small letters. */
    public void small(int colour, String text) {
        ImGui.pushFont(fonts.small);
        text(colour, text);
        ImGui.popFont();
    }

    /** Until the scope is closed, texts are in the font of numbers and code. */
    public Scope inMono() {
        ImGui.pushFont(fonts.mono);
        return scopes.begun(Ending.FONT, true);
    }

    /** Until the scope is closed, texts have a colour. */
    public Scope inColour(int colour) {
        ImGui.pushStyleColor(ImGuiCol.Text, Colours.abgr(colour));
        return scopes.begun(Ending.COLOURS, true, 1);
    }

    /** Until the scope is closed, buttons have a colour: what is on, for example. */
    public Scope buttonsIn(int colour, int textColour) {
        ImGui.pushStyleColor(ImGuiCol.Button, Colours.abgr(colour));
        ImGui.pushStyleColor(ImGuiCol.ButtonHovered, Colours.abgr(colour));
        ImGui.pushStyleColor(ImGuiCol.ButtonActive, Colours.abgr(colour));
        ImGui.pushStyleColor(ImGuiCol.Text, Colours.abgr(textColour));
        return scopes.begun(Ending.COLOURS, true, 4);
    }

    /** Until the scope is closed, things have no space between them. */
    public Scope dense() {
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, 0);
        return scopes.begun(Ending.STYLES, true, 1);
    }

    /** Until the scope is closed, things have the usual space between them, within {@link #dense} too. */
    public Scope spaced() {
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 8 * scale, 4 * scale);
        return scopes.begun(Ending.STYLES, true, 1);
    }

    /** Until the scope is closed, controls can't be used, if that is so. */
    public Scope disabled(boolean isDisabled) {
        ImGui.beginDisabled(isDisabled);
        return scopes.begun(Ending.DISABLED, true);
    }
}
