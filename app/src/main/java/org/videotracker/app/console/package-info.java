/** The console: a set that plays, and lines that are typed to it. */
@NullMarked
package org.videotracker.app.console;

import org.jspecify.annotations.NullMarked;
