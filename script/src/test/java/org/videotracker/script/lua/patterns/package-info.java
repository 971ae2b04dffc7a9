@NullMarked
package org.videotracker.script.lua.patterns;

import org.jspecify.annotations.NullMarked;
