/// Importance against satisfaction: what to improve first.
@NullMarked
package manyi.analysis.quadrant;

import org.jspecify.annotations.NullMarked;
