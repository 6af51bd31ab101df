package manyi.workbook;

import org.apache.poi.openxml4j.opc.PackagePart;

/// A sheet of a workbook, not yet read.
///
/// @param name on its tab
/// @param part that holds its cells
/// @param hidden whether its tab is not shown
record SheetEntry(String name, PackagePart part, boolean hidden) {}
