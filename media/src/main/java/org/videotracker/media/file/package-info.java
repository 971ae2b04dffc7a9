/** What goes wrong with a user's file, and how a file appears whole or not at all. */
@NullMarked
package org.videotracker.media.file;

import org.jspecify.annotations.NullMarked;
