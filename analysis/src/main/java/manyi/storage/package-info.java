/// Files written beside their place and moved into it, so that none is ever half written.
@NullMarked
package manyi.storage;

import org.jspecify.annotations.NullMarked;
