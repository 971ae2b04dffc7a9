@NullMarked
package org.videotracker.model.command;

import org.jspecify.annotations.NullMarked;
