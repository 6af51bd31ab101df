/// Starts the window or the command line.
@NullMarked
package manyi.app;

import org.jspecify.annotations.NullMarked;
