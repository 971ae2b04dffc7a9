@NullMarked
package org.videotracker.app.demo;

import org.jspecify.annotations.NullMarked;
