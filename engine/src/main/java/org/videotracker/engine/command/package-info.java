@NullMarked
package org.videotracker.engine.command;

import org.jspecify.annotations.NullMarked;
