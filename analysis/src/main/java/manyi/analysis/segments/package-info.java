/// Importance against satisfaction by group of respondents, and from one wave to the next.
@NullMarked
package manyi.analysis.segments;

import org.jspecify.annotations.NullMarked;
