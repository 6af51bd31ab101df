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
/// @param text of the question, or of a matrix its stem
/// @param personal whether the answers tell who somebody is
public record Correction(
    @Nullable Kind kind,
    @Nullable Role role,
    @Nullable List<String> levels,
    @Nullable List<String> missing,
    @Nullable String text,
    @Nullable Boolean personal) {
  public static final Correction NONE = new Correction(null, null, null, null, null, null);

  public Correction {
    levels = levels == null ? null : List.copyOf(levels);
    missing = missing == null ? null : List.copyOf(missing);
  }

  public Correction withKind(Kind newKind) {
    return new Correction(newKind, role, levels, missing, text, personal);
  }

  public Correction withRole(Role newRole) {
    return new Correction(kind, newRole, levels, missing, text, personal);
  }

  public Correction withLevels(List<String> newLevels) {
    return new Correction(kind, role, newLevels, missing, text, personal);
  }

  public Correction withMissing(List<String> newMissing) {
    return new Correction(kind, role, levels, newMissing, text, personal);
  }

  /// The same with another text; null for the one that the file gives.
  public Correction withText(@Nullable String newText) {
    return new Correction(kind, role, levels, missing, newText, personal);
  }

  public Correction withPersonal(@Nullable Boolean newPersonal) {
    return new Correction(kind, role, levels, missing, text, newPersonal);
  }
}
