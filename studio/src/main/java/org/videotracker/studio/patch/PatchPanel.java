package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.DuplicateModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The patch view. UI thread. */
public final class PatchPanel implements Panel, Deeds {
    public static final String ID = "patch";

    private static final float ZOOM_STEP = 1.15f;
    private static final double KEY_STEPS = 40;

    private final Values values;
    private final PatchStore store;
    private final PatchHand hand = new PatchHand(this);
    private final PatchPopups popups;
    private final PatchMouse mouse;
    private final PatchPicture picture = new PatchPicture();
    private Lens lens = new Lens(0, 0, 1);
    private boolean showsAll = true;
    private @Nullable Session shown;
    private @Nullable Places drawnPlaces;
    private Scene scene = Scene.EMPTY;
    private Set<Plug> possible = Set.of();
    private String kept;

    /** @param showModule shows the panel of a module */
    public PatchPanel(Values values, PatchStore store, Consumer<ModuleId> showModule) {
        this.values = values;
        this.store = store;
        popups = new PatchPopups(values);
        mouse = new PatchMouse(hand, popups, values, showModule);
        kept = store.read().get();
        hand.places(Places.parse(kept));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Patch";
    }

    @Override
    public Icon icon() {
        return Icon.PATCH;
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.PATCH);
    }

    @Override
    public void draw(Ui ui, Moment now) {
        refresh(now.session());
        try (Scope area = ui.fixedChild("patch-area", 0, 0)) {
            if (area.isOpen()) {
                Canvas canvas = ui.canvas("patch-canvas", ui.width(), ui.height());
                if (showsAll && canvas.width() > 64) {
                    lens = Lens.showing(scene.bounds(), canvas.width(), canvas.height(), ui.scale());
                    showsAll = false;
                }
                lens = mouse.take(canvas, now.session(), scene, lens);
                refresh(now.session());
                light(now.session());
                try (Scope _ = canvas.clip(0, 0, canvas.width(), canvas.height())) {
                    picture.draw(canvas, ui.theme(), lens, scene, hand, mouse.hovered(), possible, now);
                }
                mouse.tip(ui, now);
                popups.draw(ui, now, placed -> hand.places(hand.places().with(placed.node(), placed.spot())));
            }
        }
        keep();
    }

    Scene scene() {
        return scene;
    }

    Focus focus() {
        return hand.focus();
    }

    Lens lens() {
        return lens;
    }

    /** Where a point of the plane is in the window of the studio, in pixels, as the last picture was drawn. */
    double[] onScreen(float x, float y) {
        return new double[] {mouse.left() + lens.screenX(x), mouse.top() + lens.screenY(y)};
    }

    /** Makes the scene anew where the session or the places have changed. */
    private void refresh(Session session) {
        Session before = shown;
        boolean isSame = before != null
                && before.modules() == session.modules()
                && before.links() == session.links()
                && before.mappings() == session.mappings();
        if (isSame && drawnPlaces == hand.places()) {
            return;
        }
        PatchGraph graph = isSame ? scene.graph() : PatchGraph.of(session);
        hand.places(hand.places().covering(graph));
        hand.keepOnly(graph);
        scene = Scene.of(graph, hand.places());
        drawnPlaces = hand.places();
        shown = session;
        possible = Set.of();
    }

    /** Which plugs would take the wire that is being drawn. */
    private void light(Session session) {
        if (!(hand.gesture() instanceof PatchHand.Gesture.Wiring(var from))) {
            possible = Set.of();
        } else if (possible.isEmpty()) {
            Set<Plug> taking = new HashSet<>();
            for (PatchNode node : scene.graph().nodes().values()) {
                for (Plug plug : from.isOutput() ? node.inputs() : node.outputs()) {
                    if (Wiring.isPossible(session, from, plug)) {
                        taking.add(plug);
                    }
                }
            }
            possible = taking;
        }
    }

    /** Keeps the places, when nothing is being moved. */
    private void keep() {
        if (hand.gesture() instanceof PatchHand.Gesture.Idle && drawnPlaces != null && mouse.hasMovedNodes()) {
            String text = hand.places().text();
            if (!text.equals(kept)) {
                kept = text;
                store.write().accept(text);
            }
        }
    }

    @Override
    public boolean press(InputEvent.KeyDown key, Moment now) {
        if (key.key() != Key.ESCAPE) {
            return false;
        }
        hand.cancel();
        hand.focus(Focus.NOWHERE);
        return true;
    }

    @Override
    public boolean act(Action action, Moment now) {
        refresh(now.session());
        switch (action) {
            case PATCH_ADD -> popups.openAdd(mouse.planeX(), mouse.planeY());
            case PATCH_LEFT -> walk(Walk.Way.LEFT);
            case PATCH_RIGHT -> walk(Walk.Way.RIGHT);
            case PATCH_UP -> walk(Walk.Way.UP);
            case PATCH_DOWN -> walk(Walk.Way.DOWN);
            case PATCH_MORE -> turn(1);
            case PATCH_LESS -> turn(-1);
            case PATCH_DELETE -> delete(now.session());
            case PATCH_MUTE -> mute(now.session());
            case PATCH_OPEN -> open();
            case PATCH_DUPLICATE -> duplicate(now.session());
            case PATCH_SELECT_ALL -> hand.selectAll(scene);
            case PATCH_SHOW_ALL -> showsAll = true;
            case PATCH_ARRANGE -> arrange();
            case PATCH_ZOOM_IN -> lens = mouse.zoomed(lens, ZOOM_STEP);
            case PATCH_ZOOM_OUT -> lens = mouse.zoomed(lens, 1 / ZOOM_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void walk(Walk.Way way) {
        hand.focus(Walk.from(scene, hand.focus(), way));
        lens = mouse.following(lens, scene, hand.focus());
    }

    private Optional<Wire> focusedWire() {
        return hand.focus() instanceof Focus.OnWire(var key) ? scene.graph().wire(key) : Optional.empty();
    }

    private void turn(int direction) {
        focusedWire()
                .ifPresent(wire -> PatchEdits.knob(wire).ifPresent(knob -> {
                    double step = direction * (knob.max() - knob.min()) / KEY_STEPS;
                    PatchEdits.turn(wire, PatchEdits.knobValue(wire) + step)
                            .ifPresent(command -> drag("set " + knob.name(), "patch keys " + wire.key(), command));
                }));
    }

    private void delete(Session session) {
        List<Command> commands =
                PatchEdits.delete(session, hand.selected(), focusedWire().map(Wire::key));
        submit(commands.size() == 1 ? "delete" : "delete " + commands.size() + " modules", commands);
    }

    private void mute(Session session) {
        Optional<Wire> wire = focusedWire();
        if (wire.isPresent()) {
            submit("mute", List.of(PatchEdits.mute(wire.get())));
        } else {
            submit("switch modules", PatchEdits.power(session, hand.selected()));
        }
    }

    private void open() {
        if (hand.focus() instanceof Focus.OnNode(NodeKey.OfModule(var id))) {
            popups.openModule(id);
        } else {
            focusedWire().ifPresent(popups::openWire);
        }
    }

    private void duplicate(Session session) {
        List<Command> commands = new ArrayList<>();
        for (NodeKey node : hand.selected()) {
            Optional<Module> module = PatchPopups.module(session, node);
            Spot spot = hand.places().byNode().get(node);
            if (module.isPresent() && spot != null) {
                ModuleId id = values.newId();
                hand.places(hand.places().with(NodeKey.of(id), spot.moved(NodeSize.ROW, NodeSize.ROW)));
                commands.add(new DuplicateModule(module.get().id(), id, Optional.empty()));
            }
        }
        submit("duplicate", commands);
    }

    private void arrange() {
        hand.places(new Places(AutoLayout.of(scene.graph())));
        mouse.movedNodes();
        showsAll = true;
    }

    @Override
    public void leave(Moment now) {
        hand.cancel();
        keep();
    }

    @Override
    public void submit(String label, List<Command> commands) {
        values.edits().submit(label, commands);
    }

    @Override
    public void drag(String label, String group, Command command) {
        values.edits().submitInGroup(label, group, command);
    }

    @Override
    public void endDrag() {
        values.edits().endGroup();
    }

    @Override
    public void ask(Wiring wiring, float planeX, float planeY) {
        if (shown != null) {
            popups.ask(shown, wiring);
        }
    }
}
