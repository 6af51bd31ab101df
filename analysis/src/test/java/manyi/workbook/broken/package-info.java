/// Files that are broken, hostile or unsuitable, and what must be said of each.
@NullMarked
package manyi.workbook.broken;

import org.jspecify.annotations.NullMarked;
