package org.videotracker.script.text.word;

import org.videotracker.model.rejection.RejectedException;

/** Carries a {@link Refusal} out of a line. Has no stack trace: it reports bad input, not a fault of the program. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedException at(Word word, ResultCode code, String message, String hint) {
        return new RefusedException(Refusal.at(word, code, message, hint));
    }

    public static RefusedException at(Word word, RejectedException rejected) {
        return new RefusedException(Refusal.at(word, rejected.rejection()));
    }

    public Refusal refusal() {
        return refusal;
    }
}
