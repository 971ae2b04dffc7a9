/**
 * Keeps every edit on the disk as it is made, so that a crash loses none: {@link org.videotracker.media.journal.SessionJournal}
 * writes, {@link org.videotracker.media.journal.Recovery} rebuilds. The files are described in {@code docs/journal-format.md}.
 */
@NullMarked
package org.videotracker.media.journal;

import org.jspecify.annotations.NullMarked;
