@NullMarked
package org.videotracker.app.demo.picture;

import org.jspecify.annotations.NullMarked;
