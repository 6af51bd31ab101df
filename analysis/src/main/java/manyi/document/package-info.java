/// What a result looks like in no particular medium; the only place where numbers are rounded.
@NullMarked
package manyi.document;

import org.jspecify.annotations.NullMarked;
