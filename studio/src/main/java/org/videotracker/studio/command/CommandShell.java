package org.videotracker.studio.command;

import java.util.List;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The conversation over the whole window, with the picture behind it. */
public final class CommandShell implements Panel {
    private static final float MARGIN = 20;

    private final CommandView view;

    public CommandShell(Dialogue dialogue, Clipboard clipboard) {
        view = new CommandView(dialogue, clipboard, true);
    }

    @Override
    public String id() {
        return "command-shell";
    }

    @Override
    public String title() {
        return "Command";
    }

    @Override
    public Icon icon() {
        return Icon.TERMINAL;
    }

    /** Fills what is left of its window. */
    @Override
    public void draw(Ui ui, Moment now) {
        float margin = MARGIN * ui.scale();
        ui.cursor(ui.cursorX() + margin, ui.cursorY() + margin);
        float width = ui.width() - margin;
        float height = ui.height() - margin;
        try (Scope part = ui.fixedChild("command", width, height)) {
            if (part.isOpen()) {
                Canvas canvas = ui.canvas("lines", width, height);
                view.draw(ui, canvas, now, true);
            }
        }
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
