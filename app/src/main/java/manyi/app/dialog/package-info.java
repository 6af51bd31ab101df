/// Dialogs: a problem in words, an unexpected error, a question, a place in the file system.
@NullMarked
package manyi.app.dialog;

import org.jspecify.annotations.NullMarked;
