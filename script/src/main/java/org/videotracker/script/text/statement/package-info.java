/** What each text command does: from a session to commands, or to an answer. */
@NullMarked
package org.videotracker.script.text.statement;

import org.jspecify.annotations.NullMarked;
