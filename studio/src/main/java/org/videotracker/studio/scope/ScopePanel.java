package org.videotracker.studio.scope;

import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.ValueCare;

/** The panel of one oscilloscope or spectrogram. Thread of the studio. */
public final class ScopePanel implements Panel {
    private final String id;
    private final ModuleId module;
    private final ScopeView view;
    private String title;

    public ScopePanel(Module scope, Edits edits, ValueCare care, PictureSource pictures) {
        module = scope.id();
        id = "module:" + module.uuid();
        title = scope.name();
        view = new ScopeView(module, edits, care, pictures);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.WAVE;
    }

    @Override
    public boolean isTyping() {
        return view.isTyping();
    }

    @Override
    public void draw(Ui ui, Moment now) {
        title = now.session().modules().get(module).map(Module::name).orElse(title);
        view.draw(ui, now);
    }

    @Override
    public void dispose() {
        view.close();
    }
}
