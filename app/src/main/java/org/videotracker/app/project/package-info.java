@NullMarked
package org.videotracker.app.project;

import org.jspecify.annotations.NullMarked;
