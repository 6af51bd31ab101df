package manyi.workbook.recognition;

import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// What Qualtrics adds to the questions' columns of its exports.
final class Qualtrics {
  private Qualtrics() {}

  /// What one of its own columns holds; null for a question's.
  ///
  /// @param origin that the third header row names, see [Heading]
  static @Nullable Guess guess(String origin) {
    return switch (origin) {
      case "startDate", "endDate", "recordedDate" -> Guess.sure(Kind.TIME, "recognition.time");
      case "_recordId" -> Guess.sure(Kind.IDENTIFIER, "recognition.identifier");
      case "status",
          "ipAddress",
          "progress",
          "duration",
          "finished",
          "distributionChannel",
          "userLanguage",
          "locationLatitude",
          "locationLongitude",
          "recipientLastName",
          "recipientFirstName",
          "recipientEmail",
          "externalDataReference" ->
          Guess.sure(Kind.META, "recognition.meta");
      default -> null;
    };
  }
}
