package org.videotracker.studio.code;

import java.util.function.UnaryOperator;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.code.text.Sheet;

/** The two texts of the code shell: the user's, in which is written, and the mirror of the session; one of them is shown. Used by one thread. */
final class Texts {
    private final Page user;
    private final Page mirror;
    private boolean isMirror;

    /** Shows the mirror first where the user has written nothing. */
    Texts(CodeText written, Page mirror) {
        this.mirror = mirror;
        user = new Page(new Sheet(written, Selection.NOWHERE));
        isMirror = isBlank();
    }

    private boolean isBlank() {
        return user.text().toString().isBlank();
    }

    /** The user's text, whether or not it is shown. */
    Page user() {
        return user;
    }

    /** What is shown. */
    Page shown() {
        return isMirror ? mirror : user;
    }

    boolean isMirror() {
        return isMirror;
    }

    /** Shows the mirror, or the user's text as it was left; tells whether the other one was shown before. */
    boolean show(boolean isMirrorWanted) {
        boolean isOther = isMirror != isMirrorWanted;
        isMirror = isMirrorWanted;
        return isOther;
    }

    /** Whether an edit is one of the text that is shown: one that would leave the mirror as it is is none of the user's text either. */
    boolean isEdit(UnaryOperator<Sheet> change) {
        return !isMirror || !change.apply(mirror.sheet()).text().equals(mirror.text());
    }

    /** Edits the user's text, which begins as the mirror's where it is written into that and there is none. Tells whether it changed. */
    boolean edit(Page.Kind kind, UnaryOperator<Sheet> change) {
        if (isMirror && isBlank()) {
            user.edit(Page.Kind.WHOLE, mirror.sheet());
        }
        isMirror = false;
        return user.edit(kind, change.apply(user.sheet()));
    }
}
