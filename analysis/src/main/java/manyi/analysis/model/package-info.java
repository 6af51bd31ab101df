/// Structural models: latent variables measured by questions, and what moves what.
@NullMarked
package manyi.analysis.model;

import org.jspecify.annotations.NullMarked;
