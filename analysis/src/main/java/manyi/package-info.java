/// The front door: open, prepare, run, present. Start reading at [Workbench].
@NullMarked
package manyi;

import org.jspecify.annotations.NullMarked;
