package org.videotracker.script.lua;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Cue;
import org.videotracker.script.lua.state.StateView;

/**
 * Calls those who want to know of changes of the state. However many there were, each is called once with the newest state; and
 * only if that is another one than it knows, where what it did itself counts as known (B-31). Owned by the thread that runs the
 * scripts.
 */
final class StateWatch {
    /** So often in a row may callbacks be called for what other callbacks did. */
    private static final int MOST_ECHOES = 16;

    private final Engine engine;
    private final Standing standing;
    private final CallbackRunner runner;
    private final ScriptListener listener;
    /** By callback, the session as it knows it. */
    private final Map<Long, Session> known = new HashMap<>();

    private Snapshot told;
    /** The session as callbacks left it; null if they changed nothing. */
    private @Nullable Session echo;

    private int echoes;

    StateWatch(LuaSetup setup, Standing standing, CallbackRunner runner) {
        engine = setup.engine();
        listener = setup.listener();
        this.standing = standing;
        this.runner = runner;
        told = engine.snapshot();
    }

    /**
     * Tells of the newest state, if it was not told yet.
     *
     * @return how many were told
     */
    int tell() {
        Snapshot now = engine.snapshot();
        if (now.version() == told.version()) {
            return 0;
        }
        Session before = told.session();
        told = now;
        known.keySet().retainAll(standing.roster().callbacks().keySet());
        List<Callback> listeners = standing.roster().active().stream()
                .filter(callback -> callback.cue() instanceof Cue.StateChange)
                .toList();
        countEcho(now.session(), !listeners.isEmpty());
        int calls = 0;
        for (Callback listening : listeners) {
            Session known = this.known.getOrDefault(listening.id(), before);
            this.known.put(listening.id(), now.session());
            Optional<SessionDiff> news = news(known, now.session());
            if (news.isPresent() && echoes <= MOST_ECHOES) {
                call(listening, news.get(), now);
                calls++;
            }
        }
        return calls;
    }

    private void countEcho(Session session, boolean isHeard) {
        boolean isEcho = echo != null && news(echo, session).isEmpty();
        echo = null;
        echoes = isEcho ? echoes + 1 : 0;
        if (echoes == MOST_ECHOES + 1 && isHeard) {
            listener.hear(new ScriptReport.Storm());
        }
    }

    private void call(Callback listening, SessionDiff news, Snapshot now) {
        List<Object> arguments =
                List.of(StateView.of(now.session(), now.version()), StateView.change(news, now.version()));
        Optional<Transaction> done = runner.call(listening, arguments, When.NOW);
        if (done.isPresent() && !done.get().commands().isEmpty()) {
            known.put(listening.id(), done.get().session());
            echo = done.get().session();
        }
    }

    /** What is different; empty if they say the same of all that there is, the transport's state included. */
    private static Optional<SessionDiff> news(Session before, Session after) {
        boolean isPlaybackNew = !before.playback().equals(after.playback());
        if (!isPlaybackNew && before.sharesAllWith(after)) {
            return Optional.empty();
        }
        SessionDiff difference = SessionDiff.between(before, after);
        return isPlaybackNew || !difference.isEmpty() ? Optional.of(difference) : Optional.empty();
    }

    void clear() {
        known.clear();
    }
}
