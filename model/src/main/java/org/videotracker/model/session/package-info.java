@NullMarked
package org.videotracker.model.session;

import org.jspecify.annotations.NullMarked;
