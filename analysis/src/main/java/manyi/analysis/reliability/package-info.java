/// Reliability: whether several items measure one thing.
@NullMarked
package manyi.analysis.reliability;

import org.jspecify.annotations.NullMarked;
