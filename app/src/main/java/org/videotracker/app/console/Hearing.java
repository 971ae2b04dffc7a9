package org.videotracker.app.console;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.videotracker.script.lua.ScriptListener;
import org.videotracker.script.lua.ScriptReport;

/** Brings what happens in a set onto a page; before there is one, it waits. Any thread. */
final class Hearing implements Consumer<String>, ScriptListener {
    private final Queue<Consumer<Page>> early = new ConcurrentLinkedQueue<>();
    private volatile Optional<Page> page = Optional.empty();

    /** From now on it is said here, what has waited first. */
    void begin(Page newPage) {
        page = Optional.of(newPage);
        for (Consumer<Page> said = early.poll(); said != null; said = early.poll()) {
            said.accept(newPage);
        }
    }

    private void say(Consumer<Page> said) {
        page.ifPresentOrElse(said, () -> early.add(said));
    }

    @Override
    public void accept(String notice) {
        say(there -> there.notice(notice));
    }

    @Override
    public void hear(ScriptReport report) {
        say(there -> {
            switch (report) {
                case ScriptReport.Printed(String line) -> there.result(line);
                default -> there.trouble(report.text());
            }
        });
    }
}
