/// The command line: inspect, run, report, analyses.
@NullMarked
package manyi.app.cli;

import org.jspecify.annotations.NullMarked;
