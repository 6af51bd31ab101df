/// What the user has drawn over the questions: latent variables with the paths between them, and
/// trees of indicators, each with one written form that the command line, project files and the
/// window share.
@NullMarked
package manyi.structure;

import org.jspecify.annotations.NullMarked;
