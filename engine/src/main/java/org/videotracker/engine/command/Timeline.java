package org.videotracker.engine.command;

import java.util.List;
import org.videotracker.engine.event.HandTrigger;
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

    /** How many more triggers can wait. The thread that pumps the engine. */
    int triggerRoom();

    /**
     * Begins notes at the exact frame of a beat, with the session that is followed then: at once if that is past. The thread that
     * pumps the engine.
     *
     * @param areAlone whether they came without edits: those that are due at once then wait for no other beat, unless it is there
     *     that their module comes
     */
    void trigger(List<HandTrigger> triggers, double beat, boolean areAlone);

    /** Lets an alarm be rung until the subscription is closed. Any thread. */
    Subscription hang(BeatAlarm alarm);
}
