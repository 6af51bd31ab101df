/// Opens a workbook and understands it: files in, a survey and notes on every decision out.
@NullMarked
package manyi.workbook;

import org.jspecify.annotations.NullMarked;
