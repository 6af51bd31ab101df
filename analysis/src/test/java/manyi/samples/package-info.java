/// The seeded generator of the bundled sample workbooks, with the truth that is built into them.
@NullMarked
package manyi.samples;

import org.jspecify.annotations.NullMarked;
