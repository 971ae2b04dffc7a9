@NullMarked
package org.videotracker.engine.scope;

import org.jspecify.annotations.NullMarked;
