package org.videotracker.studio.palette;

import java.util.List;
import java.util.function.Consumer;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.line.LineEditor;
import org.videotracker.studio.line.LineKey;
import org.videotracker.studio.line.LineKeys;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/**
 * Finds by a few letters whatever can be done, and does it. Made of the present session each time it opens. Closed until it is opened.
 * Thread of the studio.
 */
public final class Palette implements Panel {
    private static final int PAGE = 10;

    private final Supply supply;
    private final Consumer<Deed> doing;
    private final Clipboard clipboard;
    private final LineEditor editor = LineEditor.plain();
    private final Recent recent = new Recent();
    private final PaletteView view = new PaletteView();
    private boolean isOpen;
    private List<PaletteEntry> all = List.of();
    private List<PaletteEntry> fitting = List.of();
    private long fittingOf = -1;
    private int chosen;

    /** Gives what can be chosen in a session. */
    @FunctionalInterface
    public interface Supply {
        List<PaletteEntry> of(Session session);
    }

    /** @param doing does what was chosen; the palette is closed by then */
    public Palette(Supply supply, Consumer<Deed> doing, Clipboard clipboard) {
        this.supply = supply;
        this.doing = doing;
        this.clipboard = clipboard;
    }

    /** Opens it, with nothing typed yet. */
    public void open(Moment now) {
        isOpen = true;
        all = supply.of(now.session());
        editor.show("");
    }

    public void close() {
        isOpen = false;
        all = List.of();
        fitting = List.of();
    }

    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public String id() {
        return "palette";
    }

    @Override
    public String title() {
        return "Command palette";
    }

    @Override
    public Icon icon() {
        return Icon.SEARCH;
    }

    /** Draws it as a window of its own, outside of any other; nothing while it is closed. */
    @Override
    public void draw(Ui ui, Moment now) {
        if (!isOpen) {
            return;
        }
        rank();
        switch (view.draw(ui, now, editor, fitting, chosen)) {
            case PaletteView.Nothing nothing -> {}
            case PaletteView.Left left -> close();
            case PaletteView.Pointed(int entry) -> chosen = entry;
            case PaletteView.Pressed(int entry) -> choose(entry);
        }
    }

    private void rank() {
        if (fittingOf != editor.edition()) {
            fittingOf = editor.edition();
            fitting = new Ranking(recent.titles()).best(all, editor.line().text());
            chosen = 0;
        }
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.COMMAND);
    }

    @Override
    public boolean act(Action action, Moment now) {
        rank();
        switch (action) {
            case LINE_RUN -> choose(chosen);
            case LINE_CANCEL -> close();
            case LINE_OLDER, LINE_COMPLETE_BACK -> move(-1);
            case LINE_NEWER, LINE_COMPLETE -> move(1);
            case LINE_PAGE_UP -> move(-Math.min(PAGE, chosen));
            case LINE_PAGE_DOWN -> move(Math.min(PAGE, Math.max(0, fitting.size() - 1 - chosen)));
            case LINE_PASTE -> editor.paste(clipboard.pasted().get().replace('\n', ' '));
            case LINE_BREAK, LINE_SEARCH, LINE_SEARCH_NEWER -> {}
            default -> LineKeys.of(action).ifPresent(this::press);
        }
        return true;
    }

    private void press(LineKey key) {
        editor.press(key);
    }

    private void move(int steps) {
        if (!fitting.isEmpty()) {
            chosen = Math.floorMod(chosen + steps, fitting.size());
        }
    }

    private void choose(int place) {
        if (place < fitting.size()) {
            PaletteEntry entry = fitting.get(place);
            recent.chosen(entry);
            close();
            doing.accept(entry.deed());
        }
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        editor.type(codePoint);
        return true;
    }

    @Override
    public boolean isTyping() {
        return true;
    }
}
