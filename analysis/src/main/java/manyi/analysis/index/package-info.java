/// The index: levels of indicators with their weights, rolled up over groups, and what moved it.
@NullMarked
package manyi.analysis.index;

import org.jspecify.annotations.NullMarked;
