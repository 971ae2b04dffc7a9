package org.videotracker.studio.code;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.code.Run.Source;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.code.text.Sheet;
import org.videotracker.studio.page.Clipboard;

/**
 * All that the code shell knows: the user's text, which nobody else overwrites; the mirror of the session; what runs and what came of it.
 * It lives as long as the studio, whichever shell is shown. Thread of the studio; nothing in it waits.
 */
final class CodeDesk implements AutoCloseable {
    private static final long QUIET_NANOS = 400_000_000;

    private final CodeSetup setup;
    private String fileName;
    private final Worker worker;
    private final Subscription changes;
    private Kept kept;
    private final Texts texts;
    private final Mirror mirror;
    private final Checking checking;
    private final BlockWatch blocks;
    private final Marking marking = new Marking();

    final Results results = new Results();
    final Evaluating evaluating;
    final Agreement agreement;
    final Completing completing;
    final Heard heard;
    final Reconciling reconciling;
    final Finding finding = new Finding();

    private long editedNanos;
    private long movedNanos;
    private long evaluatedRevision;
    private CodeText evaluated = CodeText.EMPTY;
    private Session session;
    private Checked checked = Checked.NOTHING;

    /** Begins with the script of the session's file, or with that of the session if there is none. */
    CodeDesk(CodeSetup setup) {
        this.setup = setup;
        fileName = setup.file().name();
        session = setup.lua().engine().snapshot().session();
        worker = new Worker(setup.lua().faults());
        kept = Kept.open(setup, session.userScript(), worker, results);
        mirror = new Mirror(setup.lua().catalog(), worker);
        texts = new Texts(kept.text(), mirror.page());
        checking = new Checking(worker);
        blocks = new BlockWatch(setup.scripts());
        evaluating = new Evaluating(setup.scripts(), results, setup.nanoTime());
        evaluating.automatic(setup.isAutomatic());
        agreement = new Agreement(setup.lua(), worker, setup.nanoTime());
        completing = new Completing(setup.lua().catalog(), worker);
        heard = new Heard(Evaluating.name(Source.SCRIPT), setup.sampleRate());
        reconciling = new Reconciling(texts.user(), agreement, setup.edits(), results, session);
        changes = setup.lua().engine().observe(agreement::hear);
    }

    /** Keeps the same script in another file from now on. Returns whether it does: a file that is there already stays as it is. */
    boolean goesOnIn(ScriptFile file) {
        if (file.isThere()) {
            return false;
        }
        kept.close(texts.user().text());
        kept = Kept.begin(file, worker, results, texts.user().text());
        fileName = file.name();
        return true;
    }

    /** Goes on to the present; once for each picture, whichever shell is shown. */
    void goOn(Session present, long presentVersion, long frame) {
        long nanos = nanos();
        Page user = texts.user();
        session = present;
        if (completing.goOn(page())) {
            changed();
        }
        for (Optional<Run> run = evaluating.conclude(); run.isPresent(); run = evaluating.conclude()) {
            concluded(run.get());
        }
        if (texts.isMirror()) {
            mirror.follow(session, presentVersion);
        }
        checked = checking.of(page().text());
        if (!texts.isMirror()) {
            evaluating.automatic(checked, user.text(), user.revision(), session).ifPresent(this::began);
        }
        agreement.goOn(user, session);
        reconciling.goOn(session).ifPresent(part -> {
            showMirror(false);
            run(Run.Kind.PART, part);
        });
        heard.goOn(
                setup.triggers().get(),
                frame,
                session,
                setup.scripts().notationPlaces(),
                user,
                evaluatedRevision,
                nanos);
        kept.goOn(user.text(), nanos);
        marking.goOn(page(), nanos);
        setup.reports().get().forEach(this::hear);
        blocks.goOn(nanos);
    }

    /** Says what became of a callback, and marks the line where it went wrong. */
    private void hear(ScriptReport report) {
        if (report instanceof ScriptReport.Printed) {
            results.add(Kind.PRINTED, report.text());
        } else {
            results.fail(report.text());
            boolean isOfScript = !texts.isMirror()
                    && report.cause()
                            .filter(error -> error.script().equals(Evaluating.name(Source.SCRIPT)))
                            .isPresent();
            if (isOfScript) {
                marking.failed(report.cause().get(), evaluated, evaluatedRevision, page());
            }
        }
    }

    long nanos() {
        return setup.nanoTime().getAsLong();
    }

    /** What is shown. */
    Page page() {
        return texts.shown();
    }

    /** Whether the mirror is shown, and not the user's text. */
    boolean isMirror() {
        return texts.isMirror();
    }

    /** Whether the user has written anything. */
    boolean hasScript() {
        return texts.user().text().length() > 0;
    }

    /** The user's text, whether or not it is shown. */
    String userText() {
        return texts.user().text().toString();
    }

    boolean isSaved() {
        return kept.isSaved(texts.user().text());
    }

    /** The name of the file that keeps the user's text. */
    String fileName() {
        return fileName;
    }

    Session session() {
        return session;
    }

    /** What the text that is shown is as Lua, or was a moment ago. */
    Checked checked() {
        return checked;
    }

    List<BlockStatus> blocks() {
        return blocks.blocks();
    }

    /** The parts that were run a moment ago. */
    List<Stretch> flashes() {
        return marking.flashes();
    }

    /** What went wrong in runs, and what is no Lua as soon as nobody types. */
    List<Mark> marks() {
        boolean isQuiet = checked.text() == page().text() && nanos() - editedNanos >= QUIET_NANOS;
        return isQuiet ? marking.with(checked, page()) : marking.marks();
    }

    /** Shows the mirror, or the user's text as it was left. */
    void showMirror(boolean isShown) {
        if (texts.show(isShown)) {
            marking.clear();
            completing.close();
        }
    }

    /** Edits the user's text. Written into the mirror, it goes on in the user's text; where there is none, it begins as the mirror's. */
    void edit(Page.Kind kind, UnaryOperator<Sheet> change) {
        if (!texts.isEdit(change)) {
            return;
        }
        if (texts.isMirror()) {
            marking.clear();
        }
        if (texts.edit(kind, change)) {
            changed();
        }
    }

    private void changed() {
        editedNanos = nanos();
        movedNanos = editedNanos;
        evaluating.changed();
        completing.close();
    }

    void select(Selection selection) {
        movedNanos = nanos();
        page().select(selection);
    }

    /** When the caret was moved last: it is seen at once. */
    long movedNanos() {
        return movedNanos;
    }

    /** Takes typing back; tells whether there was any. */
    boolean undo() {
        return travelled(!texts.isMirror() && texts.user().undo());
    }

    /** Types again what was taken back; tells whether there was anything. */
    boolean redo() {
        return travelled(!texts.isMirror() && texts.user().redo());
    }

    private boolean travelled(boolean isChanged) {
        if (isChanged) {
            changed();
        }
        return isChanged;
    }

    Clipboard clipboard() {
        return setup.clipboard();
    }

    /** Offers what could be written at the caret of the user's text. */
    void complete() {
        if (!texts.isMirror()) {
            completing.ask(texts.user(), session);
        }
    }

    /** Writes the chosen candidate. */
    void accept() {
        if (completing.accept(page())) {
            changed();
        }
    }

    /** Runs what is selected, or the statement of the line. */
    void runLine() {
        run(Run.Kind.PART, Fragment.line(page().text(), page().sheet().selection()));
    }

    /** Runs the lines around the caret up to empty ones. */
    void runBlock() {
        run(Run.Kind.PART, Fragment.block(checkedNow(), page().sheet().caret()));
    }

    /** Runs the whole text. */
    void runAll() {
        run(Run.Kind.WHOLE, Selection.of(0, page().text().length()));
    }

    private Checked checkedNow() {
        return checked.text() == page().text() ? checked : Checked.of(page().text());
    }

    private void run(Run.Kind kind, Selection part) {
        Source source = texts.isMirror() ? Source.MIRROR : Source.SCRIPT;
        long revision = page().revision();
        if (kind == Run.Kind.WHOLE) {
            began(evaluating.whole(source, page().text(), revision, session));
        } else if (!page().text().part(part.from(), part.to()).isBlank()) {
            checked = checkedNow();
            Selection statements = Fragment.statements(checked, part);
            began(evaluating.part(source, checked, statements.from(), statements.to(), revision, session));
        }
    }

    private void began(Run run) {
        marking.began(run, nanos());
    }

    private void concluded(Run run) {
        if ((run.source() == Source.MIRROR) == texts.isMirror()) {
            marking.concluded(run, page());
        }
        if (run.source() == Source.SCRIPT && Evaluating.isApplied(run)) {
            evaluatedRevision = run.revision();
            evaluated = run.text();
            agreement.evaluated(run);
        }
    }

    /** Switches automatic runs on or off, and remembers that. */
    void switchAutomatic() {
        evaluating.automatic(!evaluating.isAutomatic());
        setup.automatic().accept(evaluating.isAutomatic());
    }

    /** Silences a block that is heard, or restores one that is not. */
    void mute(BlockStatus block) {
        evaluating.mute(block, session);
    }

    /** Ends cleanly: what was typed is saved. */
    @Override
    public void close() {
        changes.close();
        kept.close(texts.user().text());
        worker.close();
    }
}
