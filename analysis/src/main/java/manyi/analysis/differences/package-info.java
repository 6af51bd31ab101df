/// Group differences: ratings and numbers across the groups of a question.
@NullMarked
package manyi.analysis.differences;

import org.jspecify.annotations.NullMarked;
