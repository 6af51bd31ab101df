/// What all long work reports to and obeys.
@NullMarked
package manyi.progress;

import org.jspecify.annotations.NullMarked;
