package org.videotracker.studio.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.DockPlan;
import org.videotracker.studio.ui.DockSpace;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The panels of the editor: which there are, which are seen, which has the keyboard. Thread of the studio. */
public final class Docks {
    /** Where a panel was drawn last, in pixels of the window. */
    private record Place(float x, float y, float width, float height) {}

    private final DockSpace space = new DockSpace();
    private final Map<String, Panel> panels = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Map<String, RuntimeException> broken = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final BiConsumer<String, Throwable> faults;
    private @Nullable Panel focused;
    /** What comes to the front in each of the next pictures; the last that is drawn of these gets the keyboard. */
    private final Deque<Set<String>> toRaise = new ArrayDeque<>();

    private @Nullable DockPlan plan;
    private int changes;

    /** @param faults told which panel failed, and how */
    public Docks(BiConsumer<String, Throwable> faults) {
        this.faults = faults;
    }

    /** Adds a panel. */
    public void add(Panel panel, boolean isShown) {
        panels.put(panel.id(), panel);
        if (!isShown) {
            hidden.add(panel.id());
        }
    }

    /** Takes a panel away for good. */
    public void remove(String id) {
        Panel gone = panels.remove(id);
        if (gone != null) {
            if (gone == focused) {
                focused = null;
            }
            hidden.remove(id);
            broken.remove(id);
            places.remove(id);
            gone.dispose();
        }
    }

    public Optional<Panel> find(String id) {
        return Optional.ofNullable(panels.get(id));
    }

    public List<Panel> all() {
        return List.copyOf(panels.values());
    }

    public boolean isShown(String id) {
        return panels.containsKey(id) && !hidden.contains(id);
    }

    /** Shows a panel and gives it the keyboard. */
    public void show(String id) {
        if (panels.containsKey(id)) {
            hidden.remove(id);
            raise(id);
        }
    }

    private void raise(String id) {
        toRaise.clear();
        toRaise.add(Set.of(id));
    }

    /** Hides a panel, which goes on to be. */
    public void hide(String id, Moment now) {
        Panel panel = panels.get(id);
        if (panel != null && hidden.add(id)) {
            panel.leave(now);
            changes++;
            places.remove(id);
            if (panel == focused) {
                focused = null;
            }
        }
    }

    /** Shows what is hidden, and hides what is shown. */
    public void toggle(String id, Moment now) {
        if (isShown(id)) {
            hide(id, now);
        } else {
            show(id);
        }
    }

    /** The ids of what is hidden. */
    public Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    /** Hides these and shows the others. */
    public void hidden(Set<String> ids) {
        hidden.clear();
        hidden.addAll(ids);
    }

    /** Which panel has the keyboard. */
    public Optional<Panel> focused() {
        return Optional.ofNullable(focused);
    }

    /** Gives the keyboard to no panel. */
    public void blur(Moment now) {
        if (focused != null) {
            focused.leave(now);
            focused = null;
        }
    }

    /**
     * Puts the panels where a plan says, with the next picture.
     *
     * @param first gets the keyboard, and so is in front of its tabs
     */
    public void arrange(DockPlan newPlan, Optional<String> first) {
        plan = newPlan;
        front(first.stream().toList());
    }

    /** The panels that are seen, in front of their tabs; the one with the keyboard last. */
    public List<String> front() {
        List<String> ids = new ArrayList<>(places.keySet());
        if (focused != null && ids.remove(focused.id())) {
            ids.add(focused.id());
        }
        return ids;
    }

    /** Brings these to the front of their tabs, and gives the keyboard to the last, after the panels were put where a layout says. */
    public void front(List<String> ids) {
        toRaise.clear();
        toRaise.add(Set.of()); // a picture in which each window that is new comes to the front by itself
        toRaise.add(Set.copyOf(ids));
        if (!ids.isEmpty()) {
            toRaise.add(Set.of(ids.getLast()));
        }
    }

    /** Another number whenever {@link #front} has changed. */
    public int changes() {
        return changes;
    }

    /** The panel that the mouse is on. */
    public Optional<Panel> at(double x, double y) {
        Panel found = null;
        for (Map.Entry<String, Place> one : places.entrySet()) {
            Place place = one.getValue();
            if (x >= place.x && y >= place.y && x < place.x + place.width && y < place.y + place.height) {
                found = panels.get(one.getKey());
            }
        }
        return Optional.ofNullable(found);
    }

    /** Gives the keyboard to the nearest panel in a direction; each of dx and dy is -1, 0 or 1. */
    public void focusTowards(int dx, int dy) {
        Place from = focused == null ? null : places.get(focused.id());
        if (from == null) {
            places.keySet().stream().findFirst().ifPresent(this::raise);
            return;
        }
        String best = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Place> one : places.entrySet()) {
            Place to = one.getValue();
            double x = to.x + to.width / 2 - from.x - from.width / 2;
            double y = to.y + to.height / 2 - from.y - from.height / 2;
            double along = x * dx + y * dy;
            double across = Math.abs(x * dy) + Math.abs(y * dx);
            double distance = along + 10 * across;
            boolean isOther = focused != null && !one.getKey().equals(focused.id());
            if (isOther && along > 1 && distance < least) {
                least = distance;
                best = one.getKey();
            }
        }
        if (best != null) {
            raise(best);
        }
    }

    /** Gives the keyboard to the next panel that is shown, or the one before. */
    public void focusNext(int step) {
        List<String> shown = new ArrayList<>(panels.keySet());
        shown.removeAll(hidden);
        if (!shown.isEmpty()) {
            int at = focused == null ? -1 : shown.indexOf(focused.id());
            raise(shown.get(Math.floorMod(at + step, shown.size())));
        }
    }

    /** Tells every panel of a picture that begins, whether or not it is seen. */
    public void pass(Moment now) {
        for (Panel panel : panels.values()) {
            panel.pass(now);
        }
    }

    /** Draws the room and all panels that are seen, within the window being drawn. */
    public void drawSpace(Ui ui) {
        space.offer(ui, plan);
        plan = null;
    }

    /** Draws the panels; outside of any window. */
    public void draw(Ui ui, Moment now) {
        Panel newFocus = null;
        Set<String> raised = toRaise.isEmpty() ? Set.of() : toRaise.remove();
        List<String> closed = new ArrayList<>();
        for (Map.Entry<String, Panel> entry : panels.entrySet()) {
            String id = entry.getKey();
            Panel panel = entry.getValue();
            if (hidden.contains(id)) {
                continue;
            }
            if (!places.containsKey(id)) {
                space.firstInMiddle();
            }
            ui.firstSize(640 * ui.scale(), 420 * ui.scale());
            if (raised.contains(id)) {
                ui.focusNext();
            }
            try (Scope window = ui.panel(panel.icon(), panel.title(), id, () -> closed.add(id))) {
                if (window.isOpen()) {
                    Place place = new Place(ui.windowX(), ui.windowY(), ui.windowWidth(), ui.windowHeight());
                    changes += places.put(id, place) == null ? 1 : 0;
                    if (ui.isWindowFocused()) {
                        newFocus = panel;
                    }
                    drawGuarded(ui, panel, now);
                } else {
                    changes += places.remove(id) == null ? 0 : 1;
                }
            }
        }
        closed.forEach(id -> hide(id, now));
        focus(newFocus, now);
    }

    private void focus(@Nullable Panel newFocus, Moment now) {
        if (newFocus != focused) {
            changes++;
            if (focused != null) {
                focused.leave(now);
            }
            focused = newFocus;
        }
    }

    /** Says that a panel failed at a key, and lets it go on. */
    public void failed(Panel panel, RuntimeException fault) {
        faults.accept(panel.title(), fault);
    }

    private void drawGuarded(Ui ui, Panel panel, Moment now) {
        RuntimeException fault = broken.get(panel.id());
        if (fault != null) {
            ui.error("This panel failed: " + fault);
            ui.dim("Everything else goes on. The log has the details.");
            if (ui.button(Icon.REFRESH, "Try again")) {
                broken.remove(panel.id());
            }
            return;
        }
        int depth = ui.depth();
        try {
            panel.draw(ui, now);
            if (ui.depth() != depth) {
                throw new IllegalStateException("something was begun and not ended");
            }
        } catch (RuntimeException failed) {
            ui.endDownTo(depth);
            broken.put(panel.id(), failed);
            faults.accept(panel.title(), failed);
        }
    }
}
