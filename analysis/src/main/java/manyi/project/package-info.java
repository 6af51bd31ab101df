/// The saved work: sources, corrections, cards and the order of the report, as JSON.
@NullMarked
package manyi.project;

import org.jspecify.annotations.NullMarked;
