/// The indicators of a measurement system: the share of the satisfied, their mean on 0–100, the
/// index of several items, and the recommendation score, each by an explicit rule.
///
/// An indicator gives every respondent a figure; what it is for a group is the weighted mean of
/// these, so that all are estimated, tested and followed over time in one and the same way.
@NullMarked
package manyi.indicators;

import org.jspecify.annotations.NullMarked;
