package manyi.workbook.recognition;

import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// What the user overrules about one question; null leaves the importer's decision.
///
/// @param kind of the answers
/// @param role of the question
/// @param levels the codes of its levels in the right order; levels not named follow in their own
///   order
/// @param missing the codes that mean "no answer"; empty for none
/// @param personal whether it holds personal data
public record Correction(
    @Nullable Kind kind,
    @Nullable Role role,
    @Nullable List<String> levels,
    @Nullable List<String> missing,
    @Nullable Boolean personal) {
  public static final Correction NONE = new Correction(null, null, null, null, null);

  public Correction withKind(Kind newKind) {
    return new Correction(newKind, role, levels, missing, personal);
  }

  public Correction withRole(Role newRole) {
    return new Correction(kind, newRole, levels, missing, personal);
  }

  public Correction withLevels(List<String> newLevels) {
    return new Correction(kind, role, List.copyOf(newLevels), missing, personal);
  }

  public Correction withMissing(List<String> newMissing) {
    return new Correction(kind, role, levels, List.copyOf(newMissing), personal);
  }

  public Correction withPersonal(@Nullable Boolean newPersonal) {
    return new Correction(kind, role, levels, missing, newPersonal);
  }
}
