package manyi.project;

import java.util.List;
import manyi.analysis.Request;
import manyi.preparation.Step;
import manyi.text.Language;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

/// The work on one survey, to be taken up again: everything but the numbers, which are computed
/// anew.
///
/// @param sources the workbook, or the workbooks that are one survey
/// @param corrections what the user overruled about it
/// @param steps of preparation, in their order; every card is about the survey after them
/// @param weight the id of the weight question on the workbench, null for none
/// @param filter the filter expression on the workbench, null for all respondents
/// @param title of the report, null for the standard one
/// @param report the cards of the report, in its order
/// @param language of the report
/// @param pages what is chosen on the pages of the workbench, one request an analysis at most
public record Project(
    List<Source> sources,
    Corrections corrections,
    List<Step> steps,
    @Nullable String weight,
    @Nullable String filter,
    @Nullable String title,
    List<Card> report,
    Language language,
    List<Request> pages) {
  public Project {
    sources = List.copyOf(sources);
    steps = List.copyOf(steps);
    report = List.copyOf(report);
    pages = List.copyOf(pages);
  }

  /// Work with nothing chosen on the pages.
  public Project(
      List<Source> sources,
      Corrections corrections,
      List<Step> steps,
      @Nullable String weight,
      @Nullable String filter,
      @Nullable String title,
      List<Card> report,
      Language language) {
    this(sources, corrections, steps, weight, filter, title, report, language, List.of());
  }

  /// Work without preparation.
  public Project(
      List<Source> sources,
      Corrections corrections,
      @Nullable String weight,
      @Nullable String filter,
      @Nullable String title,
      List<Card> report,
      Language language) {
    this(sources, corrections, List.of(), weight, filter, title, report, language);
  }

  /// The work on one workbook, without preparation.
  public Project(
      Source source,
      Corrections corrections,
      @Nullable String weight,
      @Nullable String filter,
      @Nullable String title,
      List<Card> report,
      Language language) {
    this(List.of(source), corrections, weight, filter, title, report, language);
  }

  /// The same work on a survey prepared by steps.
  public Project withSteps(List<Step> prepared) {
    return new Project(
        sources, corrections, prepared, weight, filter, title, report, language, pages);
  }

  /// The workbook; of several the first.
  public Source source() {
    return sources.getFirst();
  }

  /// Whether several workbooks are one survey.
  public boolean isTogether() {
    return corrections.together() != null;
  }
}
