package org.videotracker.studio.patch;

import java.util.List;
import org.videotracker.model.command.Command;

/** What a hand on the patch does to the world. */
interface Deeds {
    /** Edits, as one step of undo. */
    void submit(String label, List<Command> commands);

    /** One edit of a drag, all of which are one step of undo. @param group tells this drag from others */
    void drag(String label, String group, Command command);

    /** The drag is over. */
    void endDrag();

    /** A wire was drawn that needs an answer, or cannot be. */
    void ask(Wiring wiring, float planeX, float planeY);
}
