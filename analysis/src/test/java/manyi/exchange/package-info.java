/// Tests of its package.
@NullMarked
package manyi.exchange;

import org.jspecify.annotations.NullMarked;
