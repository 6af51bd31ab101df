/// Measurements for `docs/performance.md`; no test waits for them.
@NullMarked
package manyi.bench;

import org.jspecify.annotations.NullMarked;
