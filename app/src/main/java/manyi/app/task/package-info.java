/// Work off the JavaFX thread: progress, cancelling, and the newest run of a slot wins.
@NullMarked
package manyi.app.task;

import org.jspecify.annotations.NullMarked;
