@NullMarked
package org.videotracker.app.render;

import org.jspecify.annotations.NullMarked;
