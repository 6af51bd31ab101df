/// The sample workbooks that come with the program.
@NullMarked
package manyi.app.sample;

import org.jspecify.annotations.NullMarked;
