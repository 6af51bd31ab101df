/// What fuzzing found, tried again at every build.
@NullMarked
package manyi.fuzz;

import org.jspecify.annotations.NullMarked;
