package org.videotracker.app.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/** A player without a plan: all keys that mean something, all characters, the mouse everywhere, files dropped anywhere. */
final class Chaos {
    private static final int GESTURES_A_PICTURE = 5;
    private static final int MOOD_PICTURES = 12;
    private static final int PLACE_OF_MIDDLE = 43;
    private static final int PLACE_OF_BELOW = 569;
    private static final String CHARACTERS = "0123456789.,-+*/%~ abcdefgCDEF#xyzq()[]{}='\"\n\u00e9\u4e16";
    private static final List<Key> ARROWS = List.of(Key.DOWN, Key.DOWN, Key.DOWN, Key.UP, Key.RIGHT, Key.LEFT);

    /** They end the program, replace the set by another, or write outside of it. */
    private static final Set<Action> LEFT_OUT = EnumSet.of(
            Action.QUIT,
            Action.OPEN,
            Action.OPEN_PROJECT,
            Action.NEW_SESSION,
            Action.NEW_PROJECT,
            Action.SAVE_AS,
            Action.IMPORT,
            Action.RECORD,
            Action.FILE_BROWSER,
            Action.FULL_SCREEN,
            Action.VIDEO_WINDOW,
            Action.VIDEO_FULL_SCREEN);

    private final Random random;
    private final List<Path> files;
    private final Map<Context, List<Chord>> chords = new EnumMap<>(Context.class);
    private Context context = Context.GLOBAL;
    private int pictures;
    private int held = -1;
    private int x;
    private int y;
    private int count;

    Chaos(long seed, List<Path> files) {
        random = new Random(seed);
        this.files = List.copyOf(files);
        for (Action action : Action.values()) {
            if (!LEFT_OUT.contains(action)) {
                chords.computeIfAbsent(action.context(), _ -> new ArrayList<>()).addAll(action.chords());
            }
        }
    }

    /** How much has happened so far. */
    int count() {
        return count;
    }

    /** What happens in one picture. */
    List<InputEvent> next() {
        List<InputEvent> events = new ArrayList<>();
        if (pictures++ % MOOD_PICTURES == 0) {
            changeMood(events);
        }
        mouse(events);
        for (int i = 0; i < GESTURES_A_PICTURE; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> character(events);
                case 2, 3 -> value(events);
                default -> {
                    List<Chord> some = chords.get(random.nextInt(12) == 0 ? Context.GLOBAL : context);
                    chord(some.get(random.nextInt(some.size())), events);
                }
            }
        }
        count += events.size();
        return events;
    }

    /** Leaves what is open, goes to another shell or panel, and presses for a while what means something there. */
    private void changeMood(List<InputEvent> events) {
        chord(Chord.of(Key.ESCAPE), events);
        chord(Chord.of(Key.ESCAPE), events);
        List<Context> contexts = List.copyOf(chords.keySet());
        context = contexts.get(random.nextInt(contexts.size()));
        chord(Chord.of(context == Context.COMMAND ? Key.F2 : Key.F3), events);
        if (random.nextBoolean()) {
            chord(Action.FACTORY_LAYOUT.chords().getFirst(), events);
        }
        switch (context) {
            case COMMAND -> chord(Chord.of(Key.F1), events);
            case CODE, TEXT -> chord(Chord.of(Key.F2), events);
            case TRACKER, CELL -> panel(PLACE_OF_MIDDLE, 60, 250, events);
            case SAMPLER -> panel(PLACE_OF_MIDDLE, 250, 350, events);
            case PATCH -> panel(PLACE_OF_BELOW, 50, 650, events);
            case MIXER -> panel(PLACE_OF_BELOW, 130, 860, events);
            case LIBRARY, LIST -> panel(210, 1220, 400, events);
            case EVERYWHERE, GLOBAL -> {}
        }
    }

    /** Clicks on a tab, and into the panel; where these are as long as nobody moves them. */
    private static void panel(int tabY, int tabX, int y, List<InputEvent> events) {
        click(tabX, tabY, events);
        click(tabX + 60, y, events);
    }

    private static void click(int x, int y, List<InputEvent> events) {
        events.add(new InputEvent.Moved(x, y));
        events.add(new InputEvent.Pressed(0, 0));
        events.add(new InputEvent.Released(0, 0));
    }

    /** Lets go of all. */
    List<InputEvent> last() {
        return held < 0 ? List.of() : List.of(new InputEvent.Released(held, 0));
    }

    /** A press stays for some pictures, so that moving is a drag; mostly one of a hand, now and then right across everything. */
    private void mouse(List<InputEvent> events) {
        if (held >= 0 && random.nextInt(8) > 0) {
            x = Math.clamp(x + random.nextInt(-40, 41), 0, StudioRig.WIDTH - 1);
            y = Math.clamp(y + random.nextInt(-40, 41), 0, StudioRig.HEIGHT - 1);
        } else {
            x = random.nextInt(StudioRig.WIDTH);
            y = random.nextInt(StudioRig.HEIGHT);
        }
        events.add(new InputEvent.Moved(x, y));
        int modifiers = random.nextInt(3) == 0 ? random.nextInt(8) : 0;
        if (held >= 0 && random.nextInt(3) == 0) {
            events.add(new InputEvent.Released(held, modifiers));
            held = -1;
        } else if (held < 0) {
            switch (random.nextInt(12)) {
                case 0 -> events.add(new InputEvent.Turned(random.nextInt(3) - 1, random.nextInt(9) - 4));
                case 1 -> events.add(new InputEvent.Left());
                case 2 -> events.add(new InputEvent.Focused(random.nextBoolean()));
                case 3 -> events.add(new InputEvent.Dropped(List.of(files.get(random.nextInt(files.size())))));
                default -> {
                    held = random.nextInt(5) == 0 ? 1 + random.nextInt(2) : 0;
                    events.add(new InputEvent.Pressed(held, modifiers));
                }
            }
        }
    }

    private void chord(Chord chord, List<InputEvent> events) {
        events.add(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), random.nextInt(8) == 0));
        String typed = chord.key().text();
        if (chord.isPlain() && typed.length() == 1) {
            events.add(new InputEvent.Typed(typed.charAt(0)));
        }
        events.add(new InputEvent.KeyUp(chord.key(), 0));
    }

    /** What a player does most: a number, Enter, and on. */
    private void value(List<InputEvent> events) {
        String number = Integer.toString(random.nextInt(12));
        for (int i = 0; i < number.length(); i++) {
            typed(number.charAt(i), events);
        }
        chord(Chord.of(Key.ENTER), events);
        chord(Chord.of(ARROWS.get(random.nextInt(ARROWS.size()))), events);
    }

    private void character(List<InputEvent> events) {
        char one = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        if (one == '\n') {
            chord(Chord.of(Key.ENTER), events);
        } else {
            typed(one, events);
        }
    }

    private static void typed(char one, List<InputEvent> events) {
        events.add(new InputEvent.KeyDown(Key.WORLD_1, 0, 0, false));
        events.add(new InputEvent.Typed(one));
        events.add(new InputEvent.KeyUp(Key.WORLD_1, 0));
    }
}
