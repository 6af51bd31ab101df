/// Correlations of ratings and numbers with one another.
@NullMarked
package manyi.analysis.correlations;

import org.jspecify.annotations.NullMarked;
