/// Several files as one survey: matches their columns, lists what differs, and joins their cells as
/// decided.
@NullMarked
package manyi.workbook.together;

import org.jspecify.annotations.NullMarked;
