package org.videotracker.media.journal;

import org.videotracker.media.project.SessionFile;

/**
 * Whose journal it is.
 *
 * @param session the file that was opened
 * @param program the version of the program
 * @param process the number of the process
 */
record JournalOwner(SessionFile session, String program, long process) {}
