/// What is open in the window: the survey, the cards, the report, the language.
@NullMarked
package manyi.app.session;

import org.jspecify.annotations.NullMarked;
