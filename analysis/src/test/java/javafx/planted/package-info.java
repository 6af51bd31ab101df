/// Stands for JavaFX where an architecture rule must be seen to fail.
@NullMarked
package javafx.planted;

import org.jspecify.annotations.NullMarked;
