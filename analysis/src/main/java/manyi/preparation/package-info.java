/// Replayable steps from survey to survey, each with one written form.
@NullMarked
package manyi.preparation;

import org.jspecify.annotations.NullMarked;
