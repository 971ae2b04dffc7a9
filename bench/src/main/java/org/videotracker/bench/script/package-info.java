/** What live-coding costs. */
@NullMarked
package org.videotracker.bench.script;

import org.jspecify.annotations.NullMarked;
