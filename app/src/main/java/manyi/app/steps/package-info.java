/// The page on which a survey is prepared: the steps, what each made, and the forms that add them.
@NullMarked
package manyi.app.steps;

import org.jspecify.annotations.NullMarked;
