package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.callback.ImStrConsumer;
import imgui.callback.ImStrSupplier;
import imgui.flag.ImGuiConfigFlags;
import imgui.flag.ImGuiFocusedFlags;
import imgui.flag.ImGuiPopupFlags;
import imgui.gl3.ImGuiImplGl3;
import imgui.internal.ImGuiContext;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/**
 * What panels draw themselves with. Used on the thread of the studio alone. Whatever is begun is a {@link Scope}; sizes are in pixels, and
 * those that are written in code are to be multiplied by {@link #scale}.
 */
public final class Ui extends Widgets implements AutoCloseable {
    private static final float LABEL_SIZE = 15;

    private final ImGuiContext context;
    private final ImGuiIO io;
    private final Input input;
    private final ImGuiImplGl3 renderer = new ImGuiImplGl3();
    private boolean isInFrame;
    private boolean isFirstLineShown;

    /**
     * Begins. The GL context of the thread is the one that is drawn on.
     *
     * @param scale of everything: 1 for 96 pixels an inch
     * @param copied takes what is copied @param pasted gives what is pasted
     */
    public Ui(Theme theme, float scale, Consumer<String> copied, Supplier<String> pasted) {
        ImGuiLibrary.require();
        super(theme, scale);
        context = ImGui.createContext();
        io = ImGui.getIO();
        io.setIniFilename(null);
        io.addConfigFlags(ImGuiConfigFlags.DockingEnable | ImGuiConfigFlags.NavEnableKeyboard);
        io.setConfigWindowsMoveFromTitleBarOnly(true);
        io.setSetClipboardTextFn(new ImStrConsumer() {
            @Override
            public void accept(String text) {
                copied.accept(text);
            }
        });
        io.setGetClipboardTextFn(new ImStrSupplier() {
            @Override
            public String get() {
                return pasted.get();
            }
        });
        input = new Input(io);
        fonts(new Fonts(io.getFonts(), Math.round(LABEL_SIZE * scale)));
        Look.apply(theme, scale);
        renderer.init("#version 150");
    }

    /** Changes colours and scale; between two frames. */
    public void restyle(Theme theme, float scale) {
        if (scale != scale()) {
            fonts(new Fonts(io.getFonts(), Math.round(LABEL_SIZE * scale)));
            renderer.destroyFontsTexture();
            renderer.createFontsTexture();
        }
        style(theme, scale);
        Look.apply(theme, scale);
    }

    @Override
    Input input() {
        return input;
    }

    /** Takes what the mouse did. */
    public void mouse(InputEvent event) {
        input.mouse(event);
    }

    /** Takes a key for the field or the menu that has the keyboard ({@link #wantsKeys}). */
    public void key(Key key, boolean isDown) {
        if (key == Key.DOWN && (isDown ? isFirstLineHidden() : isFirstLineShown)) {
            isFirstLineShown = isDown;
            input.key(Key.HOME, isDown);
            return;
        }
        input.key(key, isDown);
        if ((key == Key.ENTER || key == Key.KEYPAD_ENTER) && (!isDown || !isTyping())) {
            input.key(Key.SPACE, isDown); // which is what chooses in the menus of the library
        }
    }

    /** The library begins a menu on its first line, but shows that only after a key has moved: from there it would be passed over. */
    private boolean isFirstLineHidden() {
        return isPopupOpen() && !isTyping() && !io.getNavVisible();
    }

    /** Says which modifiers are held, as GLFW counts them. */
    public void modifiers(int modifiers) {
        input.modifiers(modifiers);
    }

    /** Takes a character for the field that is typed in. */
    public void type(int codePoint) {
        input.character(codePoint);
    }

    /** Whether a field of the library is typed in: keys without Control are characters. */
    public boolean isTyping() {
        return io.getWantTextInput();
    }

    /** Whether a menu, a pop-up or a field has the keyboard. */
    public boolean wantsKeys() {
        return isTyping() || isPopupOpen();
    }

    /** Whether any menu or pop-up is open. */
    public boolean isPopupOpen() {
        return ImGui.isPopupOpen("", ImGuiPopupFlags.AnyPopup);
    }

    /** Begins a picture. @param seconds since the last one */
    public void begin(int width, int height, float seconds) {
        io.setDisplaySize(width, height);
        io.setDisplayFramebufferScale(1, 1);
        io.setDeltaTime(Math.clamp(seconds, 1e-4f, 1));
        renderer.newFrame();
        ImGui.newFrame();
        goOnOpening(isTyping());
        isInFrame = true;
    }

    /** Ends the picture, with all that is begun in it, and draws it. */
    public void end() {
        scopes().endDownTo(0);
        ImGui.render();
        isInFrame = false;
        renderer.renderDrawData(ImGui.getDrawData());
    }

    /** A picture for canvases, clear at first; whoever asks for it closes it. @param width in pixels @param height in pixels */
    public Picture picture(int width, int height) {
        return new Picture(width, height);
    }

    /** How much is begun and not ended; see {@link #endDownTo}. */
    public int depth() {
        return scopes().depth();
    }

    /** Ends all that was begun since there was so much, after something of a panel has failed. */
    public void endDownTo(int depth) {
        scopes().endDownTo(depth);
    }

    /** Whether the window being drawn, or one in it, has the keyboard. */
    public boolean isWindowFocused() {
        return ImGui.isWindowFocused(ImGuiFocusedFlags.RootAndChildWindows);
    }

    @Override
    public void close() {
        if (isInFrame) {
            scopes().endDownTo(0);
            ImGui.endFrame();
        }
        renderer.shutdown();
        ImGui.destroyContext(context);
    }
}
