/// What holds on average of methods, tried on made-up populations; for `docs/simulation.md`, no
/// test waits for it.
@NullMarked
package manyi.simulation;

import org.jspecify.annotations.NullMarked;
