/// Wording in the user's language, and expected trouble as a key with arguments.
@NullMarked
package manyi.text;

import org.jspecify.annotations.NullMarked;
