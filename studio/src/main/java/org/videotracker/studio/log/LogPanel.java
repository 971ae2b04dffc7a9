package org.videotracker.studio.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.page.PageView;
import org.videotracker.studio.page.Scroll;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** All that the player was told: notices, faults, what scripts said and got wrong; by kind, to be searched and copied. */
public final class LogPanel implements Panel {
    /** Its id. */
    public static final String ID = "log";

    private static final float SEARCH = 200;
    private static final Map<Notice.Kind, String> LABELS = new EnumMap<>(Map.of(
            Notice.Kind.DONE, "Done",
            Notice.Kind.NOTE, "Notes",
            Notice.Kind.WARNING, "Warnings",
            Notice.Kind.ERROR, "Errors",
            Notice.Kind.SCRIPT, "Scripts"));
    private static final List<Notice.Kind> KINDS = List.of(Notice.Kind.values());

    private final LogText text;
    private final Scroll scroll;
    private final PageView page;
    private final Clipboard clipboard;
    private final TextField part = new TextField();

    public LogPanel(Notices notices, Clipboard clipboard) {
        this.clipboard = clipboard;
        text = new LogText(notices);
        scroll = new Scroll(text.transcript());
        page = new PageView(scroll, false);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Log";
    }

    @Override
    public Icon icon() {
        return Icon.LIST;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        for (int i = 0; i < KINDS.size(); i++) {
            kind(ui, KINDS.get(i));
            ui.sameLine();
        }
        if (ui.field("##part", part, "Search", Math.min(SEARCH * ui.scale(), ui.width() - 96 * ui.scale()))) {
            text.filter(text.filter().with(part.text()));
        }
        ui.tip("Shows only what has these letters.");
        ui.sameLine();
        if (ui.button(Icon.DUPLICATE, "Copy")) {
            copy();
        }
        ui.tip("Copies what is selected, or all that is shown (Ctrl+C).");
        text.update();
        ui.gap(4 * ui.scale());
        float height = ui.height();
        page.draw(ui, ui.canvas("page", ui.width(), height), height);
    }

    private void kind(Ui ui, Notice.Kind kind) {
        String label = LABELS.getOrDefault(kind, "");
        if (ui.tick(label, text.filter().kinds().contains(kind))) {
            text.filter(text.filter().toggled(kind));
        }
        ui.tip("Shows them, or leaves them out.");
    }

    private void copy() {
        boolean isSelected = !scroll.selected().isEmpty();
        if (!isSelected) {
            scroll.selectAll();
        }
        clipboard.copied().accept(scroll.selected());
        scroll.selectNothing();
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.COMMAND);
    }

    /** Of the keys of the command line, those that concern what was said. */
    @Override
    public boolean act(Action action, Moment now) {
        switch (action) {
            case LINE_COPY -> copy();
            case LINE_SELECT_ALL -> scroll.selectAll();
            case LINE_PAGE_UP -> scroll.page(-1);
            case LINE_PAGE_DOWN -> scroll.page(1);
            case LINE_FIRST_PAGE, LINE_HOME -> scroll.toStart();
            case LINE_LAST_PAGE, LINE_END -> scroll.toEnd();
            case LINE_OLDER -> scroll.scroll(-1);
            case LINE_NEWER -> scroll.scroll(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
