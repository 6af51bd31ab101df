/// Who differs: one target screened against all segments at once.
@NullMarked
package manyi.analysis.contrasts;

import org.jspecify.annotations.NullMarked;
