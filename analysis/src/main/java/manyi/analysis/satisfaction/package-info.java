/// The share of the satisfied, their mean and the index, side by side.
@NullMarked
package manyi.analysis.satisfaction;

import org.jspecify.annotations.NullMarked;
