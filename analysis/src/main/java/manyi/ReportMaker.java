package manyi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Request;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.report.Report;
import manyi.report.Report.Headline;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.TextWidth;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;

/// Runs the cards of a report. A card that cannot be run says why in its place; the others stand.
final class ReportMaker {
  private static final int LONGEST_NAME = 60;

  private final Opened opened;
  private final Texts texts;
  private final Weighting weighting;
  private final ReportAppendix appendix;
  private final List<Document> sections = new ArrayList<>();
  private final List<Headline> headlines = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private ReportMaker(Opened opened, List<Step> steps, List<Card> cards, Texts texts) {
    this.opened = opened;
    this.texts = texts;
    weighting = Weighting.of(cards, opened.survey(), texts);
    appendix =
        new ReportAppendix(
            opened, steps, weighting, isStandard(cards, opened.survey()), today(texts), texts);
  }

  private static boolean isStandard(List<Card> cards, Survey survey) {
    return cards.stream()
        .map(Card::request)
        .toList()
        .equals(StandardReport.cards(survey).stream().map(Card::request).toList());
  }

  static Report report(
      Opened opened,
      List<Step> steps,
      List<Card> planned,
      String title,
      Texts texts,
      Progress progress) {
    var cards = planned.stream().map(card -> weighted(card, opened.survey())).toList();
    var maker = new ReportMaker(opened, steps, cards, texts);
    for (int i = 0; i < cards.size(); i++) {
      progress.report((double) i / cards.size());
      double part = 1.0 / cards.size();
      maker.add(cards.get(i), i + 1, progress.part(i * part, (i + 1) * part));
    }
    progress.report(1);
    return new Report(
        title,
        maker.subtitle(),
        maker.sections,
        maker.headlines,
        maker.appendix.document(),
        maker.failures);
  }

  /// A card without a weight of its own has that of the survey.
  private static Card weighted(Card card, Survey survey) {
    return card.weight() == null
        ? new Card(card.request(), survey.weights().question(), card.filter())
        : card;
  }

  private List<String> subtitle() {
    return List.of(
        ReportAppendix.source(opened, texts),
        ReportAppendix.respondents(opened.survey(), texts),
        weighting.sentence(),
        today(texts));
  }

  private static String today(Texts texts) {
    return LocalDate.now()
        .format(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale()));
  }

  private void add(Card card, int number, Progress progress) {
    try {
      var survey = Workbench.prepare(opened.survey(), card);
      var finding = Workbench.run(survey, card.request(), progress);
      var document = finding.document(texts);
      if (tells(card.request())) {
        FirstSentence.of(document, texts.language())
            .ifPresent(sentence -> headlines.add(new Headline(sections.size(), sentence)));
      }
      sections.add(document);
      appendix.made(number, document.title(), card, finding, survey);
    } catch (UserProblem e) {
      failed(card, number, e);
    }
  }

  /// Whether a section has a main result. Counts are what the others are read against; of them only
  /// those of the whole satisfaction are a result.
  private boolean tells(Request request) {
    if (!request.analysis().equals("frequencies")) {
      return true;
    }
    var counted = List.of(request.settings().getOrDefault("questions", "").split(","));
    return opened.survey().withRole(Role.OVERALL).stream()
        .anyMatch(question -> counted.contains(question.id()));
  }

  private void failed(Card card, int number, UserProblem problem) {
    var analysis = TextWidth.shortened(card.request().analysis(), LONGEST_NAME);
    var title = texts.has(analysis + ".title") ? texts.get(analysis + ".title") : analysis;
    var why = texts.say(problem.problem());
    sections.add(new Document(title, List.of(new Paragraph(Tone.WARNING, why))));
    appendix.failed(number, title);
    failures.add(texts.get("report.failed", number, title, why));
  }
}
