/// Answer quality: who answered too fast, in a straight line or twice, and what their answers
/// change.
@NullMarked
package manyi.analysis.quality;

import org.jspecify.annotations.NullMarked;
