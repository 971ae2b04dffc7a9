package org.videotracker.model.rejection;

/** Carries a {@link Rejection} out of an edit. Has no stack trace: it reports bad input, not a fault of the program. */
public final class RejectedException extends Exception {
    private final transient Rejection rejection;

    public RejectedException(Rejection rejection) {
        super(rejection.sentence(), null, false, false);
        this.rejection = rejection;
    }

    public static RejectedException of(Rejection.Code code, String message) {
        return new RejectedException(Rejection.of(code, message));
    }

    /** Nothing of that name exists; the hint lists the nearest names that do. */
    public static RejectedException unknown(String kind, String name, Iterable<String> existing) {
        return new RejectedException(new Rejection(
                Rejection.Code.UNKNOWN,
                "There is no " + kind + " \"" + name + "\".",
                NearMatches.hint(name, existing)));
    }

    public Rejection rejection() {
        return rejection;
    }
}
