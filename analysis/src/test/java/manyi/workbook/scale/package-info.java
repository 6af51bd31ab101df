/// Tests of its package.
@NullMarked
package manyi.workbook.scale;

import org.jspecify.annotations.NullMarked;
