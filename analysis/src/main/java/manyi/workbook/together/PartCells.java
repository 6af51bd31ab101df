package manyi.workbook.together;

import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Layout;

/// A file of the survey as it was read: let go once its cells are joined to the others'.
///
/// @param part which file it is
/// @param cells of its sheet
/// @param layout of its sheet
public record PartCells(Part part, RawCells cells, Layout layout) {}
