package org.videotracker.studio.command;

import java.util.List;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** The conversation of the command shell, in the editor. */
public final class ConsolePanel implements Panel {
    /** Its id. */
    public static final String ID = "console";

    private final CommandView view;

    public ConsolePanel(Dialogue dialogue, Clipboard clipboard) {
        view = new CommandView(dialogue, clipboard, false);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Console";
    }

    @Override
    public Icon icon() {
        return Icon.TERMINAL;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        Canvas canvas = ui.canvas("console", ui.width(), ui.height());
        view.draw(ui, canvas, now, ui.isWindowFocused());
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.COMMAND);
    }

    @Override
    public boolean act(Action action, Moment now) {
        return view.act(action);
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        view.type(codePoint);
        return true;
    }

    @Override
    public boolean isTyping() {
        return true;
    }
}
