package org.videotracker.studio;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.frame.VideoFeed;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.palette.Palette;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.panel.Toasts;
import org.videotracker.studio.shell.Router;
import org.videotracker.studio.shell.Shell;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.window.StudioWindow;

/** What is seen of the studio: the picture behind everything, the shell in front of it, bars, questions and messages. Thread of the studio. */
final class Face implements Router.Global, AutoCloseable {
    private final Desk desk;
    private final StudioWindow window;
    private final Consumer<Preferences> preferences;
    private final StudioOptions.Remote remote;
    private final Tour tour = new Tour();
    private final VideoFeed feed = new VideoFeed();
    private final Editor editor;
    private final GlobalActions actions;
    private final Bars bars;
    private final VideoScreen screen;
    private final StudioMirror mirror;
    private final Toasts toasts = new Toasts();
    private final Palette palette;
    private String beforePalette = "";
    private final Map<Shell, Panel> shells = new EnumMap<>(Shell.class);
    private @Nullable Picture picture;
    private Shell shell;
    private boolean isHidden;
    private boolean isLuaWanted;
    private double mouseX;
    private double mouseY;

    Face(Desk desk, StudioWindow window, StudioOptions options, Consumer<Preferences> preferences) {
        this.desk = desk;
        this.window = window;
        this.preferences = preferences;
        remote = options.remote();
        shell = options.shell();
        if (!options.isHeadless() && !desk.preferences().get().hasSeenTour()) {
            startTour();
        }
        Parts parts = new Parts(desk, preferences);
        shells.putAll(parts.shells());
        actions = new GlobalActions(desk, window, preferences);
        if (desk.host().isScratch()) {
            desk.docks().add(new StartPage(desk, actions::leave), true);
        }
        editor = new Editor(desk, parts);
        palette = Finder.palette(desk);
        screen = new VideoScreen(desk, window);
        mirror = new StudioMirror(desk.host(), window);
        bars = new Bars(desk, editor, this::isTicked);
        desk.host().show(feed);
    }

    /** What has the keyboard. */
    Optional<Panel> target() {
        if (isHidden || desk.questions().isAsking()) {
            return Optional.empty();
        }
        if (palette.isOpen()) {
            return Optional.of(palette);
        }
        return shell == Shell.EDITOR ? desk.docks().focused() : Optional.ofNullable(shells.get(shell));
    }

    /** Takes what no key router would. Returns whether it did. */
    boolean takes(InputEvent event, Moment now) {
        switch (event) {
            case InputEvent.CloseAsked _ -> actions.askToLeave();
            case InputEvent.KeyDown down
            when (down.key() == Key.ESCAPE || down.key() == Key.PAD_B)
                    && desk.questions().isAsking() -> desk.questions().leave();
            case InputEvent.Dropped(var paths) -> drop(paths, now);
            case InputEvent.Focused(boolean isFocused) -> {
                if (isFocused) {
                    desk.library().lookAgain(); // files come back while another window is used
                }
                return false;
            }
            case InputEvent.Moved(double x, double y) -> {
                mouseX = x;
                mouseY = y;
                return false;
            }
            default -> {
                return desk.pads().takes(event);
            }
        }
        return true;
    }

    private void drop(List<Path> paths, Moment now) {
        boolean isTaken = shell == Shell.EDITOR
                && desk.docks()
                        .at(mouseX, mouseY)
                        .filter(panel -> panel.drop(paths, now))
                        .isPresent();
        if (!isTaken) {
            actions.importFiles(paths);
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        switch (action) {
            case COMMAND_SHELL -> enter(shell == Shell.COMMAND ? Shell.EDITOR : Shell.COMMAND, now);
            case CODE_SHELL -> enter(Shell.CODE, now);
            case EDITOR_SHELL -> enter(Shell.EDITOR, now);
            case IMPORT -> {
                enter(Shell.EDITOR, now);
                return editor.act(action, now);
            }
            case FULL_SCREEN -> window.fullScreen(!window.isFullScreen());
            case HIDE_ALL -> isHidden = !isHidden;
            case VIDEO_WINDOW -> screen.toggle();
            case VIDEO_FULL_SCREEN -> screen.toggleFullScreen(now);
            case PALETTE -> togglePalette(now);
            case TOUR -> startTour();
            case COPY_LUA -> isLuaWanted = true;
            default -> {
                return editor.act(action, now) || actions.act(action, now);
            }
        }
        return true;
    }

    @Override
    public void failed(Panel panel, RuntimeException fault) {
        desk.docks().failed(panel, fault);
    }

    @Override
    public boolean isAsking() {
        return desk.questions().isAsking();
    }

    @Override
    public void letGo(Action action, Moment now) {
        actions.letGo(action);
    }

    private void togglePalette(Moment now) {
        if (palette.isOpen()) {
            palette.close();
        } else {
            beforePalette = desk.docks().focused().map(Panel::id).orElse("");
            palette.open(now);
        }
    }

    private void drawPalette(Ui ui, Moment now) {
        boolean wasOpen = palette.isOpen();
        palette.draw(ui, now);
        if (wasOpen && !palette.isOpen() && shell == Shell.EDITOR) {
            desk.docks().show(beforePalette);
        }
    }

    private void enter(Shell wanted, Moment now) {
        target().ifPresent(panel -> panel.leave(now));
        palette.close();
        shell = wanted;
        isHidden = false;
    }

    private boolean isTicked(Action action) {
        return switch (action) {
            case COMMAND_SHELL -> shell == Shell.COMMAND;
            case CODE_SHELL -> shell == Shell.CODE;
            case EDITOR_SHELL -> shell == Shell.EDITOR;
            case FULL_SCREEN -> window.isFullScreen();
            case HIDE_ALL -> isHidden;
            case VIDEO_WINDOW -> screen.isOpen();
            case VIDEO_FULL_SCREEN ->
                screen.isFullScreen(
                        desk.host().performance().engine().snapshot().session());
            default -> editor.isTicked(action) || actions.isTicked(action);
        };
    }

    /** What must be done before a picture begins. */
    void prepare() {
        editor.applyLayout();
    }

    void draw(Ui ui, Moment now) {
        takePicture(ui);
        screen.follow(now);
        desk.pads().follow(now);
        shells.values().forEach(panel -> panel.pass(now));
        editor.follow(now);
        List<Notices.Said> told = desk.notices().take(now.seconds());
        told.forEach(said -> remote.told(said.notice()));
        toasts.say(told);
        desk.dialogue().hear(told);
        float width = window.width();
        float height = window.height();
        drawPicture(ui.background(width, height), ui.theme());
        if (!isHidden) {
            float top = bars.drawTop(ui, now, width, desk.keymap().get());
            float bottom = bars.drawBottom(ui, now, width, height);
            ui.fixedAt(0, top, width, height - top - bottom);
            if (shell == Shell.EDITOR) {
                editor.draw(ui, now);
            } else {
                drawShell(ui, now);
            }
        }
        drawPalette(ui, now);
        desk.values().draw(ui, now);
        copyLua(ui, now);
        if (!isHidden && tour.draw(ui, desk.keymap().get(), width, height)) {
            preferences.accept(desk.preferences().get().withTourSeen());
        }
        desk.questions().draw(ui);
        toasts.draw(ui, now.seconds(), width, height);
    }

    private void startTour() {
        shell = Shell.EDITOR;
        isHidden = false;
        tour.start();
    }

    private void copyLua(Ui ui, Moment now) {
        if (isLuaWanted) {
            isLuaWanted = false;
            desk.values()
                    .copyLua(ui, now)
                    .ifPresentOrElse(
                            line -> desk.notices().done("Copied " + line),
                            () -> desk.notices().error("Point at a control first; its line of Lua is copied."));
        }
    }

    private void drawShell(Ui ui, Moment now) {
        Panel panel = shells.get(shell);
        if (panel != null) {
            try (Scope scope = ui.plain("shell-" + panel.id(), false, true)) {
                if (scope.isOpen()) {
                    panel.draw(ui, now);
                }
            }
        }
    }

    private void takePicture(Ui ui) {
        VideoFeed.Shot shot = feed.take();
        if (shot != null) {
            if (picture == null || picture.width() != shot.width() || picture.height() != shot.height()) {
                if (picture != null) {
                    picture.close();
                }
                picture = ui.picture(shot.width(), shot.height());
            }
            picture.write(shot.pixels());
            feed.giveBack(shot);
        }
    }

    /** The whole picture, as large as it fits; behind panels darker, so that these are read. */
    private void drawPicture(Canvas canvas, Theme theme) {
        if (picture == null
                || !isHidden && !desk.preferences().get().appearance().isPictureBehind()) {
            return;
        }
        float factor = Math.min(canvas.width() / picture.width(), canvas.height() / picture.height());
        float w = picture.width() * factor;
        float h = picture.height() * factor;
        canvas.image(picture, (canvas.width() - w) / 2, (canvas.height() - h) / 2, w, h);
        if (!isHidden && shell != Shell.EDITOR) {
            canvas.rect(0, 0, canvas.width(), canvas.height(), Theme.withAlpha(theme.background(), 0.55));
        }
    }

    /** All of it is drawn, and not shown yet. */
    void reflect(Moment now) {
        mirror.reflect(now);
    }

    /** Why the studio is to end; empty while it is not. */
    Optional<StudioEnd> end() {
        return actions.end();
    }

    @Override
    public void close() {
        desk.host().hide(feed);
        screen.close();
        mirror.close();
        editor.close();
        shells.values().forEach(Panel::dispose);
        if (picture != null) {
            picture.close();
        }
    }
}
