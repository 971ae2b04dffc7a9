/** The {@code vt} command line: the subcommands, and how a run of one ends. */
@NullMarked
package org.videotracker.app;

import org.jspecify.annotations.NullMarked;
