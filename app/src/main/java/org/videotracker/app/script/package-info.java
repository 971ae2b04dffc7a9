/** Lines of text commands, given on the command line or in a file. */
@NullMarked
package org.videotracker.app.script;

import org.jspecify.annotations.NullMarked;
