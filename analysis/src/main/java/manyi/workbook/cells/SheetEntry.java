package manyi.workbook.cells;

/// A sheet of a file, not yet read.
///
/// @param index its place in the file, from 0
/// @param name on its tab; of a file without tabs the file's own name
/// @param hidden whether its tab is not shown
public record SheetEntry(int index, String name, boolean hidden) {}
