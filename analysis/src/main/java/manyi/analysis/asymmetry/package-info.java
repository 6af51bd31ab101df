/// What elements take away where they fail and add where they delight.
@NullMarked
package manyi.analysis.asymmetry;

import org.jspecify.annotations.NullMarked;
