/// Cross-tabulation: two questions against each other.
@NullMarked
package manyi.analysis.crosstab;

import org.jspecify.annotations.NullMarked;
