/// Decisions on one file kept for the next with the same headers: `.manyi-codebook` files.
@NullMarked
package manyi.codebook;

import org.jspecify.annotations.NullMarked;
