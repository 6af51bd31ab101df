/// The window: bars, pages, shortcuts; it puts together what the other packages show.
@NullMarked
package manyi.app.shell;

import org.jspecify.annotations.NullMarked;
