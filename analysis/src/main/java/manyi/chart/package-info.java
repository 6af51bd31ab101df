/// Figures drawn by JFreeChart, for the window and for files.
@NullMarked
package manyi.chart;

import org.jspecify.annotations.NullMarked;
