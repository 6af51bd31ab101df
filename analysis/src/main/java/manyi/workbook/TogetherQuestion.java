package manyi.workbook;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.together.Joined;
import manyi.workbook.together.NaturalOrder;
import manyi.workbook.together.Part;

/// The question that tells the files of a survey apart. It is not guessed at: what it is and in
/// which order its levels stand is known.
final class TogetherQuestion {
  private TogetherQuestion() {}

  /// The corrections with what is known of the question, as far as the user says nothing else.
  static Corrections told(Joined joined, Corrections corrections) {
    var id = joined.settings().joining().word();
    var told = corrections.of(id);
    told = told.kind() == null ? told.withKind(Kind.SINGLE) : told;
    told = told.role() == null ? told.withRole(role(joined)) : told;
    told = told.levels() == null ? told.withLevels(names(joined)) : told;
    told = told.missing() == null ? told.withMissing(List.of()) : told;
    return corrections.with(id, told);
  }

  private static Role role(Joined joined) {
    return joined.settings().joining() == Joining.WAVE ? Role.WAVE : Role.BRANCH;
  }

  /// Waves in the order of their names, as time goes; branches as the files were given.
  private static List<String> names(Joined joined) {
    var names = new ArrayList<>(joined.parts().stream().map(Part::name).toList());
    if (joined.settings().joining() == Joining.WAVE) {
      names.sort(NaturalOrder.NAMES);
    }
    return names;
  }
}
