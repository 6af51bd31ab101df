/// Banner tables: many questions by many groups, with letters for what differs.
@NullMarked
package manyi.analysis.banner;

import org.jspecify.annotations.NullMarked;
