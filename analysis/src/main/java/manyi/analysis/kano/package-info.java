/// Kano's classes of elements from how people feel when an element is there and when it is not.
@NullMarked
package manyi.analysis.kano;

import org.jspecify.annotations.NullMarked;
