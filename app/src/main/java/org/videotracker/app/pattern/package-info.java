@NullMarked
package org.videotracker.app.pattern;

import org.jspecify.annotations.NullMarked;
