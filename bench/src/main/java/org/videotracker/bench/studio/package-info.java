/** What the studio costs while a full set plays. */
@org.jspecify.annotations.NullMarked
package org.videotracker.bench.studio;
