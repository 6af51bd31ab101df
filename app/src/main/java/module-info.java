/// The window and the command line of Manyi. It is open so that texts can be found and views can be
/// tested.
open module manyi.app {
  requires static org.jspecify;
  requires manyi.analysis;
  requires manyi.resources;
  requires java.desktop;
  requires java.logging;
  requires javafx.controls;
  requires javafx.swing;
  requires org.controlsfx.controls;
  requires org.jfree.jfreechart;
  requires org.jfree.fxgraphics2d;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.bootstrapicons;
  requires info.picocli;
  requires tools.jackson.databind;
}
