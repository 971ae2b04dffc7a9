@NullMarked
package org.videotracker.bench.patterns;

import org.jspecify.annotations.NullMarked;
