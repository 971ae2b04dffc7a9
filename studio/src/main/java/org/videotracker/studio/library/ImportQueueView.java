package org.videotracker.studio.library;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** Shows the orders of the library: how far each is, what became of it, and the buttons that stop, resume and clear it. UI thread. */
final class ImportQueueView {
    private static final float HIGHEST = 176;
    private static final float BAR = 96;
    private static final float PERCENT = 48;
    private static final int MOST_FILES = 6;
    private static final int MOST_SENTENCES = 8;

    private final ImportQueue queue;
    private final Map<ImportJob, String> titles = new WeakHashMap<>();

    ImportQueueView(ImportQueue queue) {
        this.queue = queue;
    }

    /** How high it is, in pixels. */
    float height(Ui ui) {
        float lines = 0;
        for (ImportJob job : queue.jobs()) {
            // A sentence may take two lines.
            lines += 1
                    + Math.min(MOST_FILES, job.files().size())
                    + 2 * Math.min(MOST_SENTENCES, job.failures().size())
                    + 2 * Math.min(MOST_SENTENCES, job.notices().size());
        }
        return lines == 0 ? 0 : Math.min(HIGHEST * ui.scale(), (lines + 0.75f) * ui.controlHeight() * 1.2f);
    }

    void draw(Ui ui) {
        float height = height(ui);
        if (height == 0) {
            return;
        }
        try (Scope part = ui.child("imports", 0, height, true)) {
            if (!part.isOpen()) {
                return;
            }
            List<ImportJob> jobs = queue.jobs();
            for (int i = jobs.size() - 1; i >= 0; i--) {
                try (Scope _ = ui.id(i)) {
                    draw(ui, jobs.get(i));
                }
            }
        }
    }

    private void draw(Ui ui, ImportJob job) {
        switch (job.state()) {
            case WAITING, RUNNING -> drawOpen(ui, job);
            case DONE -> drawEnded(ui, job, ui.theme().playing(), Icon.CHECK);
            case STOPPED -> drawEnded(ui, job, ui.theme().warning(), Icon.PAUSE);
            case FAILED -> drawEnded(ui, job, ui.theme().error(), Icon.ERROR);
        }
    }

    private String title(ImportJob job) {
        return titles.computeIfAbsent(job, one -> one.order().title());
    }

    private void drawOpen(Ui ui, ImportJob job) {
        if (ui.iconButton(Icon.STOP, "stop")) {
            queue.stop(job);
        }
        ui.tip("Stops it. What is done is kept, and it can go on later.");
        ui.sameLine();
        if (job.state() == ImportJob.State.WAITING) {
            ui.alignToControls();
            ui.text(ui.theme().dim(), Icon.CLOCK.glyph());
            ui.sameLine();
            ui.dim(title(job));
            return;
        }
        bar(ui, job.done());
        ui.text(title(job));
        int shown = 0;
        for (ImportJob.FileProgress file : job.files()) {
            if (shown++ == MOST_FILES) {
                break;
            }
            ui.cursorX(32 * ui.scale());
            bar(ui, file.done());
            ui.dim(file.name());
        }
        if (shown == 0 && !job.saying().isEmpty()) {
            ui.cursorX(32 * ui.scale());
            ui.dim(job.saying());
        }
    }

    /** The number stands beside the bar: on it, it would be read now on the one colour and now on the other. */
    private static void bar(Ui ui, double done) {
        ui.progress(done, BAR * ui.scale(), "");
        ui.sameLine();
        float x = ui.cursorX();
        ui.text(Percent.of(done));
        ui.sameLineAt(x + PERCENT * ui.scale());
    }

    private void drawEnded(Ui ui, ImportJob job, int colour, Icon icon) {
        if (ui.iconButton(Icon.CLOSE, "clear")) {
            queue.clear(job);
        }
        ui.tip("Takes it off this list.");
        ui.sameLine();
        if (job.state() != ImportJob.State.DONE) {
            if (ui.iconButton(Icon.REFRESH, "resume")) {
                queue.resume(job);
            }
            ui.tip("Goes on with it; what is there already is not done again.");
            ui.sameLine();
        }
        ui.alignToControls();
        ui.text(colour, icon.glyph());
        ui.sameLine();
        ui.text(title(job));
        sentences(ui, job.failures(), ui.theme().error());
        sentences(ui, job.notices(), ui.theme().dim());
    }

    private static void sentences(Ui ui, List<String> sentences, int colour) {
        int count = Math.min(MOST_SENTENCES, sentences.size());
        try (Scope _ = ui.inColour(colour)) {
            for (int i = 0; i < count; i++) {
                ui.paragraph(sentences.get(i));
            }
            if (sentences.size() > count) {
                ui.paragraph("...");
            }
        }
    }
}
