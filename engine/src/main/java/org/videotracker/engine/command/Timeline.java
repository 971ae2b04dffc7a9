package org.videotracker.engine.command;

import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.session.Session;

/** The musical time in which a {@link Performer} plays. */
public interface Timeline {

    /** The earliest moment that can still be changed. Any thread. */
    MusicalTime musicalTime();

    /** How many frames before its time something is to be prepared, and alarms ring. Any thread. */
    long leadFrames();

    /** Whether another edit can be taken that is due later than those that wait. The thread that pumps the engine. */
    boolean hasRoom();

    /**
     * As {@link Performer#follow}, but goes over at the exact frame of a beat, which is no more than the lead ahead: at once if it
     * is past.
     */
    void follow(Session session, Extent extent, double beat);

    /** Lets an alarm be rung until the subscription is closed. Any thread. */
    Subscription hang(BeatAlarm alarm);
}
