/// Replayable steps from survey to survey.
@NullMarked
package manyi.preparation;

import org.jspecify.annotations.NullMarked;
