/// Indicators from wave to wave.
@NullMarked
package manyi.analysis.trend;

import org.jspecify.annotations.NullMarked;
