/// The headless core of Manyi: opens a survey platform's export, understands it, computes, presents
/// and writes. It is open so that each package's texts can be found and records can be written as
/// JSON.
open module manyi.analysis {
  requires static org.jspecify;
  requires manyi.resources;
  requires commons.math3;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires java.desktop;
  requires java.logging;
  requires org.jfree.jfreechart;
  requires org.apache.xmlgraphics.batik.svggen;
  requires de.rototor.pdfbox.graphics2d;
  requires tools.jackson.databind;

  exports manyi;
  exports manyi.analysis;
  exports manyi.chart;
  exports manyi.codebook;
  exports manyi.document;
  exports manyi.exchange;
  exports manyi.preparation;
  exports manyi.progress;
  exports manyi.project;
  exports manyi.report;
  exports manyi.storage;
  exports manyi.structure;
  exports manyi.survey;
  exports manyi.text;
  exports manyi.workbook;
  exports manyi.workbook.cells;
  exports manyi.workbook.recognition;
  exports manyi.workbook.together;
}
