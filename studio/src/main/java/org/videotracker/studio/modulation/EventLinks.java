package org.videotracker.studio.modulation;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TableStyle;
import org.videotracker.studio.ui.Ui;

/** The connections of events: which module triggers which. UI thread. */
final class EventLinks {
    private static final String SOUNDING = "soundingStep";

    private final Values values;
    private List<Row> rows = List.of();

    /** A connection with the names of its ends. */
    private record Row(Link link, OfLink mute, String source, String target) {}

    EventLinks(Values values) {
        this.values = values;
    }

    void refresh(Session session) {
        List<Row> found = new ArrayList<>();
        for (Module target : session.modules().inOrder()) {
            for (Link link : session.links().into(target.id(), Signal.EVENT)) {
                String source = session.modules()
                        .get(link.source().module())
                        .map(Module::name)
                        .orElse("?");
                found.add(new Row(
                        link,
                        new OfLink(link.id(), Link.MUTE.name()),
                        source + "." + link.source().port(),
                        target.name() + "." + link.target().port()));
            }
        }
        rows = found;
    }

    void draw(Ui ui, Moment now) {
        if (rows.isEmpty()) {
            return;
        }
        ui.gap(8 * ui.scale());
        try (Scope table = ui.table("events", 4, TableStyle.LINED)) {
            if (!table.isOpen()) {
                return;
            }
            ui.tableColumn("On", 40 * ui.scale());
            ui.tableColumn("Triggers", 0);
            ui.tableColumn("Is triggered", 0);
            ui.tableColumn("", 48 * ui.scale());
            ui.tableHeader();
            for (int i = 0; i < rows.size(); i++) {
                try (Scope _ = ui.id(i)) {
                    row(ui, now, rows.get(i));
                }
            }
        }
    }

    private void row(Ui ui, Moment now, Row row) {
        boolean isMuted = row.link().number(Link.MUTE) != 0;
        ui.tableRow();
        ui.tableCell();
        if (ui.tick("##on", !isMuted)) {
            values.edits().submit("mute", new SetParameter(row.mute(), Value.of(isMuted ? 0 : 1)));
        }
        values.offer(ui, now, row.mute());
        ui.tableCell();
        boolean isSounding =
                now.telemetry().readOut(row.link().source().module(), SOUNDING).orElse(-1) >= 0;
        ui.text(isSounding && !isMuted ? ui.theme().playing() : ui.theme().text(), row.source());
        ui.tableCell();
        ui.text(row.target());
        ui.tableCell();
        if (ui.iconButton(Icon.CLOSE, "disconnect")) {
            values.edits().submit("disconnect", new Disconnect(row.link().id()));
        }
        ui.tip("Disconnects.");
    }
}
