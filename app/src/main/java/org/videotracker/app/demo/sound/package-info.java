@NullMarked
package org.videotracker.app.demo.sound;

import org.jspecify.annotations.NullMarked;
