package org.videotracker.studio.palette;

/**
 * Something that can be chosen.
 *
 * @param kind what it is, the likelier to be meant the earlier
 * @param title what is searched and shown
 * @param detail shown beside it: a key, a value, a description; may be empty
 */
public record PaletteEntry(Kind kind, String title, String detail, Deed deed) {

    /** The kinds, with what is shown before the title. */
    public enum Kind {
        ACTION("Action"),
        MODULE("Module"),
        PATTERN("Pattern"),
        ADD("Add"),
        ROUTE("Route"),
        UNROUTE("Unroute"),
        REMOVE("Remove"),
        PARAMETER("Parameter");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        public String shown() {
            return shown;
        }
    }
}
