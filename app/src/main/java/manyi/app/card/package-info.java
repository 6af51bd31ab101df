/// The workbench: the questions, an analysis' settings as a form, and its results as cards.
@NullMarked
package manyi.app.card;

import org.jspecify.annotations.NullMarked;
