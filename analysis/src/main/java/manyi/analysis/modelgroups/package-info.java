/// A structural model in groups of respondents: whether it measures the same, and what differs.
@NullMarked
package manyi.analysis.modelgroups;

import org.jspecify.annotations.NullMarked;
