/// Frequencies: how many gave each answer.
@NullMarked
package manyi.analysis.frequencies;

import org.jspecify.annotations.NullMarked;
