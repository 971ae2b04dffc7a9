package org.videotracker.script.lua.print;

import java.util.Optional;
import java.util.Random;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.session.Session;

/**
 * Takes out of generated sessions what only a file edited by hand can hold: samples without a name, zeros below zero, and
 * halves of characters, which no text in UTF-8 has.
 */
final class Sayable {
    private Sayable() {}

    static Session of(Session session) {
        Session sayable = withPlainTextsAndNumbers(session);
        for (Module module : sayable.modules().all()) {
            sayable = sayable.with(module.withSamples(named(module.samples())));
        }
        return sayable;
    }

    private static Session withPlainTextsAndNumbers(Session session) {
        try {
            String text = SessionJson.write(session).replace("\\ud800", "X").replaceAll(": -0(?=[,\n])", ": 0");
            return SessionJson.read(text, Scripting.CATALOG).with(session.playback());
        } catch (UnreadableSessionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** With some connections taken away, those that every new project has among them, and some moved to other places. */
    static Session rewired(Session session, Random random) {
        Session rewired = session;
        for (Link link : session.links().all()) {
            boolean isFree = session.mappings().isEmpty();
            if (isFree && random.nextInt(4) == 0) {
                rewired = rewired.with(rewired.links().without(link.id()));
            } else if (random.nextInt(3) == 0) {
                rewired = rewired.with(rewired.links().moved(link.id(), random.nextInt(4)));
            }
        }
        return random.nextInt(4) == 0 ? rewired.with(rewired.playback().play()) : rewired;
    }

    private static SampleBank named(SampleBank bank) {
        return new SampleBank(bank.slots().stream()
                .map(slot -> slot.map(sample -> sample.name().isBlank() ? sample.withName("kick") : sample))
                .map(slot -> (Optional<Sample>) slot)
                .toList());
    }
}
