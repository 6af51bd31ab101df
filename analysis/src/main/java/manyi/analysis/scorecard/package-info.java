/// A scorecard: indicators of the survey and operational figures against targets.
@NullMarked
package manyi.analysis.scorecard;

import org.jspecify.annotations.NullMarked;
