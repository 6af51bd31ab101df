package manyi.workbook.scale;

import java.util.List;

/// What a scale in words has besides the answers that were given: a level that nobody chose is a
/// level all the same, and without it the others would have wrong scores.
///
/// @param added the levels nobody chose, in any order; empty where none lack or none are certain
/// @param doubtful whether levels may lack, but more than one completion is possible
record ScaleCompletion(List<String> added, boolean doubtful) {
  static final ScaleCompletion COMPLETE = new ScaleCompletion(List.of(), false);
  static final ScaleCompletion DOUBTFUL = new ScaleCompletion(List.of(), true);

  ScaleCompletion {
    added = List.copyOf(added);
  }

  /// What a scale has besides three or more of its answers; nothing where its words are not known.
  static ScaleCompletion of(List<String> answers) {
    var bipolar = BipolarScale.complete(answers);
    if (bipolar != null && !bipolar.doubtful()) {
      return bipolar;
    }
    // Not at all important to very important: the words of one side, but no side of another.
    var known = KnownScales.complete(answers);
    if (known != null) {
      return known;
    }
    return bipolar == null ? COMPLETE : DOUBTFUL;
  }
}
