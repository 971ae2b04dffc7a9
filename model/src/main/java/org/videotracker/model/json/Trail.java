package org.videotracker.model.json;

import java.util.Optional;

/** The way from the root of a file to one of its values. Printed as a JSON pointer (RFC 6901), and only when needed. */
record Trail(Optional<Trail> parent, String name) {
    static final Trail ROOT = new Trail(Optional.empty(), "");

    Trail to(String child) {
        return new Trail(Optional.of(this), child);
    }

    Trail to(int index) {
        return to(Integer.toString(index));
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return parent.map(above -> above + "/" + escape(name)).orElse("");
    }
}
