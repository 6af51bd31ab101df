/// The answers that a structural model is estimated from, and a model that a survey suggests.
@NullMarked
package manyi.latents;

import org.jspecify.annotations.NullMarked;
