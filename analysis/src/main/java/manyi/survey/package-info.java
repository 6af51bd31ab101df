/// The data: questions and their respondents' answers, immutable and columnar.
@NullMarked
package manyi.survey;

import org.jspecify.annotations.NullMarked;
