/// Tests of its package.
@NullMarked
package manyi.workbook.recognition;

import org.jspecify.annotations.NullMarked;
