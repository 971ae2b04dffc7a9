/** What editing costs while it plays. */
@NullMarked
package org.videotracker.bench.command;

import org.jspecify.annotations.NullMarked;
