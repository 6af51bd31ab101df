/// The import preview: what was recognised, what is doubtful, and every decision to be overruled.
@NullMarked
package manyi.app.data;

import org.jspecify.annotations.NullMarked;
