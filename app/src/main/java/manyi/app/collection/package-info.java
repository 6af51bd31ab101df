/// The report being collected: its cards, their order, a preview, and the file written.
@NullMarked
package manyi.app.collection;

import org.jspecify.annotations.NullMarked;
