package org.videotracker.studio.code;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** The code shell of a studio, with the script of whichever session is played. Thread of the studio. */
public final class CodeShell implements Panel {
    private static final int TRIGGERS = 4096;
    private static final double PATIENCE_SECONDS = 2;

    private final StudioHost host;
    private final Edits edits;
    private final Supplier<Keymap> keymap;
    private final FaultSink faults;
    private final LuaSetup lua;
    private final TriggerFeed triggers;
    private final Subscription tapped;
    private final Notices notices;
    private final Clipboard clipboard;
    private long heard;
    private Project project;
    private String session;
    private long openings;
    private Session played;
    private double waitingSince = Double.NaN;
    private CodeDesk desk;
    private CodePanel panel;

    /** @param faults is told of faults of the program */
    public CodeShell(
            StudioHost host,
            Edits edits,
            Notices notices,
            Clipboard clipboard,
            Supplier<Keymap> keymap,
            FaultSink faults) {
        this.host = host;
        this.edits = edits;
        this.notices = notices;
        this.clipboard = clipboard;
        heard = notices.count();
        this.keymap = keymap;
        this.faults = faults;
        lua = LuaSetup.of(
                host.performance().engine(),
                BuiltInModules.catalog(),
                () -> new ModuleId(UUID.randomUUID()),
                ScriptLimits.DEFAULT,
                faults);
        AudioGraph audio = host.performance().audio();
        triggers = new TriggerFeed(TRIGGERS, audio.clock(), () -> {});
        tapped = audio.tapTriggers(triggers);
        project = host.project();
        session = host.sessionName();
        openings = host.openings();
        played = host.performance().engine().snapshot().session();
        desk = open(Optional.empty());
        panel = new CodePanel(desk, keymap);
    }

    private CodeDesk open(Optional<String> begun) {
        return new CodeDesk(new CodeSetup(
                lua,
                host.scripts(),
                edits,
                file(),
                begun,
                host.performance().audio().clock().sampleRate(),
                triggers::drain,
                this::reports,
                clipboard,
                CodeMemory.read(host.stateFolder()).isAutomatic(),
                this::remember,
                System::nanoTime));
    }

    private ScriptFile file() {
        try {
            return ScriptFile.of(project.session(session));
        } catch (ProjectException illegal) { // a session that was opened by its path may have any name
            return ScriptFile.of(new SessionFile(project.root().resolve(session + SessionFile.ENDING)));
        }
    }

    /** What became of callbacks: that is among all that the player is told. */
    private List<ScriptReport> reports() {
        long before = heard;
        heard = notices.count();
        return before == heard
                ? List.of()
                : notices.said().stream()
                        .filter(said -> said.number() >= before)
                        .flatMap(said -> said.notice().report().stream())
                        .toList();
    }

    private void remember(boolean isAutomatic) {
        host.fileThread().execute(() -> {
            try {
                new CodeMemory(isAutomatic).write(host.stateFolder());
            } catch (IOException unwritable) {
                faults.report("keeping what the code shell remembers", unwritable);
            }
        });
    }

    @Override
    public void pass(Moment now) {
        boolean isElsewhere = host.project() != project || !host.sessionName().equals(session);
        if (!isElsewhere || goesElsewhere(now)) {
            played = now.session();
        }
        panel.pass(now);
    }

    /**
     * Goes on with the script of another session; with what was written if the session was saved under another name. Another session
     * has its place a little before it is played, and is waited for. Returns whether it has gone.
     */
    private boolean goesElsewhere(Moment now) {
        boolean isSameSet = host.openings() == openings;
        if (!isSameSet && now.session() == played && !isTired(now.seconds())) {
            return false;
        }
        waitingSince = Double.NaN;
        project = host.project();
        session = host.sessionName();
        openings = host.openings();
        if (isSameSet && desk.goesOnIn(file())) {
            return true;
        }
        Optional<String> text = isSameSet ? Optional.of(desk.userText()) : Optional.empty();
        desk.close();
        desk = open(text);
        panel = new CodePanel(desk, keymap);
        return true;
    }

    private boolean isTired(double seconds) {
        if (Double.isNaN(waitingSince)) {
            waitingSince = seconds;
        }
        return seconds - waitingSince > PATIENCE_SECONDS;
    }

    @Override
    public String id() {
        return panel.id();
    }

    @Override
    public String title() {
        return panel.title();
    }

    @Override
    public Icon icon() {
        return panel.icon();
    }

    @Override
    public List<Context> contexts() {
        return panel.contexts();
    }

    @Override
    public boolean isTyping() {
        return panel.isTyping();
    }

    @Override
    public boolean act(Action action, Moment now) {
        return panel.act(action, now);
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        return panel.type(codePoint, now);
    }

    @Override
    public void draw(Ui ui, Moment now) {
        panel.draw(ui, now);
    }

    @Override
    public void dispose() {
        tapped.close();
        desk.close();
    }
}
