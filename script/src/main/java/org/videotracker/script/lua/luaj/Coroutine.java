package org.videotracker.script.lua.luaj;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaThread;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.videotracker.script.lua.runtime.ScriptError.Kind;

/**
 * A coroutine, with a thread of its own that runs only while the one that resumed it waits: never two at a time. It ends with
 * the run of the script that began it.
 */
final class Coroutine extends LuaThread {
    private final Guard guard;
    private final Coroutines owner;
    private final LuaValue function;
    private final Frames frames;
    private Varargs handedOver = LuaValue.NONE;
    private @Nullable Throwable failure;
    private @Nullable Thread thread;
    private @Nullable Thread resumer;
    /** Who may run; a hand-over is one write of this. */
    private volatile boolean isMyTurn;

    private volatile boolean abandoned;

    Coroutine(Globals globals, LuaValue function, Guard guard, Coroutines owner) {
        super(globals, function);
        this.guard = guard;
        this.owner = owner;
        this.function = function;
        frames = new Frames(guard.limits.depth());
    }

    /** Runs it until it yields or ends. An error of its own is thrown. */
    Varargs resumeOrThrow(Varargs arguments) {
        if (state.status > STATUS_SUSPENDED) {
            throw new LuaError(
                    "cannot resume " + (state.status == STATUS_DEAD ? "dead" : "non-suspended") + " coroutine");
        }
        if (thread == null) {
            owner.began(this);
        }
        LuaThread before = globals.running;
        Frames calls = guard.frames();
        int statusBefore = before.state.status;
        globals.running = this;
        before.state.status = STATUS_NORMAL;
        state.status = STATUS_RUNNING;
        handedOver = arguments;
        resumer = Thread.currentThread();
        guard.leaveThread();
        isMyTurn = true;
        wakeOrStart();
        while (isMyTurn) {
            LockSupport.park(this);
        }
        guard.enterThread(calls);
        globals.running = before;
        before.state.status = statusBefore;
        guard.rethrow();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            failure = null;
            throw exception;
        }
        return handedOver;
    }

    private void wakeOrStart() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("vt-script coroutine").daemon().start(this::runBody);
        } else {
            LockSupport.unpark(thread);
        }
    }

    private void runBody() {
        guard.enterThread(frames);
        try {
            handedOver = function.invoke(handedOver);
        } catch (Throwable thrown) { // told to the one that resumed it
            failure = thrown;
        } finally {
            state.status = STATUS_DEAD;
            owner.ended(this);
            handBack();
        }
    }

    /** Called by the coroutine itself: rests until it is resumed, and returns what it is given then. */
    Varargs yield(Varargs values) {
        handedOver = values;
        state.status = STATUS_SUSPENDED;
        handBack();
        while (!isMyTurn && !abandoned) {
            LockSupport.park(this);
        }
        if (abandoned) {
            throw new Stopped(Kind.STOPPED, null, "the run has ended", false);
        }
        guard.enterThread(frames);
        return handedOver;
    }

    private void handBack() {
        guard.leaveThread();
        isMyTurn = false;
        LockSupport.unpark(resumer);
    }

    /** Ends it while it rests, and waits for that; called when the run has ended. */
    void abandon() {
        @Nullable Thread resting = thread;
        if (resting != null) {
            guard.enterThread(frames);
            abandoned = true;
            LockSupport.unpark(resting);
            try {
                resting.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt(); // it ends by itself all the same
            }
        }
    }
}
