/// Pure mathematics: arrays in, records out.
@NullMarked
package manyi.statistics;

import org.jspecify.annotations.NullMarked;
