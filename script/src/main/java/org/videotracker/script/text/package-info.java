/** One-line text commands: their grammar, their verbs, and what came of them. */
@NullMarked
package org.videotracker.script.text;

import org.jspecify.annotations.NullMarked;
