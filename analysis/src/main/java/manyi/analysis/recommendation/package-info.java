/// Recommendation: how likely respondents are to recommend, by group and wave, and what moves it.
@NullMarked
package manyi.analysis.recommendation;

import org.jspecify.annotations.NullMarked;
