/// Puts worded answers in their natural order.
@NullMarked
package manyi.workbook.scale;

import org.jspecify.annotations.NullMarked;
