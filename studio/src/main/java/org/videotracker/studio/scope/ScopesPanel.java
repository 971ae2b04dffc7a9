package org.videotracker.studio.scope;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** Every oscilloscope and spectrogram of the session, each under its tab. Thread of the studio. */
public final class ScopesPanel implements Panel {
    public static final String ID = "scope";

    private final Edits edits;
    private final ValueCare care;
    private final PictureSource pictures;
    private final Map<ModuleId, ScopeView> views = new LinkedHashMap<>();
    private final Map<ModuleId, String> names = new LinkedHashMap<>();
    private @Nullable Session shown;

    public ScopesPanel(Edits edits, ValueCare care, PictureSource pictures) {
        this.edits = edits;
        this.care = care;
        this.pictures = pictures;
    }

    /** Whether a module draws sound. */
    public static boolean isScope(Module module) {
        return switch (module.type().name()) {
            case "Oscilloscope", "Spectrogram" -> true;
            default -> false;
        };
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Scopes";
    }

    @Override
    public Icon icon() {
        return Icon.WAVE;
    }

    @Override
    public boolean isTyping() {
        for (ScopeView view : views.values()) {
            if (view.isTyping()) {
                return true;
            }
        }
        return false;
    }

    private void follow(Session session) {
        if (session == shown) {
            return;
        }
        shown = session;
        names.clear();
        for (Module module : session.modules().inOrder()) {
            if (isScope(module)) {
                names.put(module.id(), module.name() + "###" + module.id().uuid());
                views.computeIfAbsent(module.id(), id -> new ScopeView(id, edits, care, pictures));
            }
        }
        views.entrySet().removeIf(entry -> {
            boolean isGone = !names.containsKey(entry.getKey());
            if (isGone) {
                entry.getValue().close();
            }
            return isGone;
        });
    }

    @Override
    public void draw(Ui ui, Moment now) {
        follow(now.session());
        if (names.isEmpty()) {
            ui.dim("There is no scope. Add an Oscilloscope or a Spectrogram.");
            return;
        }
        try (Scope tabs = ui.tabs("scopes")) {
            if (tabs.isOpen()) {
                for (Map.Entry<ModuleId, ScopeView> entry : views.entrySet()) {
                    try (Scope tab = ui.tab(names.getOrDefault(entry.getKey(), ""))) {
                        if (tab.isOpen()) {
                            entry.getValue().draw(ui, now);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void dispose() {
        views.values().forEach(ScopeView::close);
        views.clear();
    }
}
