package manyi.analysis.satisfaction;

import manyi.indicators.Estimate;
import org.jspecify.annotations.Nullable;

/// The three indicators of the same answers.
///
/// @param satisfiedShare 0–1: of an item who is satisfied; of several items what part of a
///   respondent's ratings is satisfied, on average
/// @param satisfaction 0–100: of several items the mean of the ratings, each counting the same
/// @param index 0–100: the mean of several items by their weights; null of a single question
public record Figures(Estimate satisfiedShare, Estimate satisfaction, @Nullable Estimate index) {
  /// The index, of a single question the mean.
  Estimate headline() {
    return index == null ? satisfaction : index;
  }
}
