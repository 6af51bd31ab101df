package manyi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.report.Report;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// Runs the cards of a report and tells in the appendix how each was made. A card that cannot be
/// run says why in its place; the others stand.
final class ReportMaker {
  private final Opened opened;
  private final Texts texts;
  private final List<Document> sections = new ArrayList<>();
  private final List<Block> making = new ArrayList<>();

  private ReportMaker(Opened opened, Texts texts) {
    this.opened = opened;
    this.texts = texts;
  }

  static Report report(
      Opened opened, List<Card> cards, String title, Texts texts, Progress progress) {
    var maker = new ReportMaker(opened, texts);
    maker.making.add(maker.aboutTheFile());
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
        new Document(texts.get("report.appendix"), maker.making));
  }

  private List<String> subtitle() {
    return List.of(
        name(), texts.get("report.respondents-counted", opened.survey().respondents()), today());
  }

  private String name() {
    return String.valueOf(opened.file().getFileName());
  }

  private String today() {
    return LocalDate.now()
        .format(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale()));
  }

  private Table aboutTheFile() {
    return table(
        List.of(
            row(texts.get("report.file"), name()),
            row(texts.get("report.sheet"), opened.sheet()),
            row(
                texts.get("report.respondents"),
                NumberFormat.COUNT.shown(opened.survey().respondents(), texts.language())),
            row(texts.get("report.questions"), String.valueOf(opened.survey().questions().size())),
            row(texts.get("report.made-on"), today())));
  }

  private void add(Card card, int number, Progress progress) {
    try {
      var survey = Workbench.prepare(opened.survey(), card);
      var finding = Workbench.run(survey, card.request(), progress);
      var document = finding.document(texts);
      sections.add(document);
      making.add(heading(number, document.title()));
      var rows = about(card, survey);
      rows.addAll(SettingWords.rows(finding, survey, texts));
      making.add(table(rows));
    } catch (UserProblem e) {
      failed(card, number, e);
    }
  }

  private void failed(Card card, int number, UserProblem problem) {
    var analysis = card.request().analysis();
    var title = texts.has(analysis + ".title") ? texts.get(analysis + ".title") : analysis;
    sections.add(
        new Document(title, List.of(new Paragraph(Tone.WARNING, texts.say(problem.problem())))));
    making.add(heading(number, title));
    making.add(new Paragraph(Tone.WARNING, texts.get("report.not-run")));
  }

  private static Paragraph heading(int number, String title) {
    return new Paragraph(Tone.HEADING, number + "  " + title);
  }

  private List<Row> about(Card card, Survey survey) {
    var rows = new ArrayList<Row>();
    var base = survey.base();
    var n = NumberFormat.COUNT.shown(base.n(), texts.language());
    rows.add(
        row(
            texts.get("report.included"),
            card.weight() == null
                ? n
                : texts.get("report.included-weighted", n, weighted(survey))));
    rows.add(row(texts.get("report.weight"), weight(card.weight())));
    var filter = card.filter();
    rows.add(
        row(
            texts.get("report.filter"),
            filter == null ? texts.get("report.all-respondents") : filter));
    return rows;
  }

  private String weighted(Survey survey) {
    return NumberFormat.WEIGHTED.shown(survey.base().weighted(), texts.language());
  }

  private String weight(@Nullable String id) {
    return id == null
        ? texts.get("report.unweighted")
        : opened.survey().find(id).map(question -> SettingWords.named(question, texts)).orElse(id);
  }

  static Row row(String name, String value) {
    return Row.of(Cell.of(name), Cell.of(value));
  }

  private Table table(List<Row> rows) {
    return new Table(
        "",
        List.of(Column.of(texts.get("report.item")), Column.of(texts.get("report.value"))),
        rows,
        List.of());
  }
}
