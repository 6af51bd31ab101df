/// Understands columns of cells: what is a header, which columns are one question, of what kind it
/// is and what counts as no answer.
@NullMarked
package manyi.workbook.recognition;

import org.jspecify.annotations.NullMarked;
