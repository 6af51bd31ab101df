package manyi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.analysis.Analysis;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.preparation.Step;
import manyi.preparation.Steps;
import manyi.project.Card;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.TextWidth;
import manyi.text.Texts;
import manyi.workbook.Opened;

/// The last part of a report: the file, how each section was made, and which questions are in none.
final class ReportAppendix {
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_LEFT_OUT = 60;

  private final Opened opened;
  private final List<Step> steps;
  private final List<Replay.Stage> stages;
  private final Weighting weighting;
  private final boolean standard;
  private final String today;
  private final Texts texts;
  private final SettingWords words;
  private final List<Row> made = new ArrayList<>();
  private final Set<Analysis<?>> analyses = new LinkedHashSet<>();
  private final Set<String> shown = new HashSet<>();

  /// @param standard whether nobody has planned the report
  ReportAppendix(
      Opened opened,
      List<Step> steps,
      Weighting weighting,
      boolean standard,
      String today,
      Texts texts) {
    this.opened = opened;
    this.steps = List.copyOf(steps);
    stages = Replay.stages(opened.survey(), steps);
    this.weighting = weighting;
    this.standard = standard;
    this.today = today;
    this.texts = texts;
    words = new SettingWords(texts);
  }

  /// Notes how a section was made.
  void made(int number, String title, Card card, Finding<?> finding, Survey survey) {
    analyses.add(finding.analysis());
    SettingWords.questions(finding).forEach(question -> shown.add(question.id()));
    var settings = new ArrayList<String>();
    var weight = card.weight();
    if (weight != null) {
      shown.add(weight);
      if (!weighting.common()) {
        settings.add(texts.get("report.weighted-by", Weighting.named(weight, survey, texts)));
      }
    }
    var filter = card.filter();
    if (filter != null) {
      settings.add(texts.get("report.setting", texts.get("report.filter"), filter));
    }
    settings.addAll(words.chosen(finding, survey));
    var base = included(finding, survey, weight != null);
    add(number, title, base, String.join(texts.get("report.semicolon"), settings));
  }

  /// Notes that a section could not be computed.
  void failed(int number, String title) {
    add(number, title, "", texts.get("report.not-run"));
  }

  private void add(int number, String title, String included, String settings) {
    made.add(
        Row.of(
            Cell.of(number + " " + TextWidth.shortened(title, LONGEST_TITLE)),
            Cell.of(included),
            Cell.of(settings)));
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(aboutTheFile());
    blocks.add(new Paragraph(Tone.HEADING, texts.get("report.sections")));
    blocks.add(
        new Table(
            "",
            List.of(
                Column.of(texts.get("report.section")),
                Column.of(texts.get("report.included")),
                Column.of(texts.get("report.settings"))),
            made,
            standards()));
    blocks.addAll(new RakedTargets(texts).blocks(stages));
    return new Document(texts.get("report.appendix"), blocks);
  }

  private List<String> standards() {
    var semicolon = texts.get("report.semicolon");
    return analyses.stream()
        .map(analysis ->
            texts.get(
                "report.standards",
                texts.get(analysis.name() + ".title"),
                String.join(semicolon, words.standards(analysis))))
        .toList();
  }

  /// The file's name; of several the first, and how many they are.
  static String source(Opened opened, Texts texts) {
    var first = String.valueOf(opened.file().getFileName());
    int files = opened.files().size();
    return files == 1 ? first : texts.get("report.files", first, files);
  }

  /// How many respondents there are, and how many of them the steps left.
  static String respondents(Survey survey, Texts texts) {
    int left = survey.filtered().count();
    return left == survey.respondents()
        ? texts.get("report.respondents-counted", survey.respondents())
        : texts.get("report.respondents-left", left, survey.respondents());
  }

  /// A step and what it did.
  private String step(int index) {
    var step = steps.get(index);
    var words = Steps.words(step, opened.survey(), texts);
    if (index >= stages.size()) {
      return words;
    }
    var stage = stages.get(index);
    var effect = Workbench.effect(step, stage.before(), stage.after(), texts);
    return effect.isEmpty() ? words : texts.get("report.step-done", words, effect);
  }

  private Table aboutTheFile() {
    var rows = new ArrayList<Row>();
    rows.add(row(texts.get("report.file"), source(opened, texts)));
    rows.add(row(texts.get("report.sheet"), opened.sheet()));
    rows.add(row(texts.get("report.respondents"), respondents(opened.survey(), texts)));
    rows.add(row(texts.get("report.questions"), count(opened.survey().questions().size())));
    for (int i = 0; i < steps.size(); i++) {
      rows.add(row(texts.get("report.step", i + 1), step(i)));
    }
    rows.add(row(texts.get("report.weight"), weighting.sentence()));
    var leftOut = leftOut();
    if (!leftOut.isEmpty()) {
      rows.add(row(texts.get("report.left-out"), leftOut));
    }
    rows.add(row(texts.get("report.made-on"), today));
    return new Table(
        "",
        List.of(Column.of(texts.get("report.item")), Column.of(texts.get("report.value"))),
        rows,
        leftOut.isEmpty() || !standard
            ? List.of()
            : List.of(texts.get("report.standard-limit", StandardReport.MOST_OTHERS)));
  }

  /// The questions that no section is about, by name.
  private String leftOut() {
    var questions = opened.survey().questions().stream().filter(this::isLeftOut).toList();
    var names = words.names(questions, opened.survey());
    var first = names.stream().limit(MOST_LEFT_OUT).collect(Collectors.joining(comma()));
    return names.size() <= MOST_LEFT_OUT
        ? first
        : texts.get("report.and-more", first, names.size() - MOST_LEFT_OUT);
  }

  private boolean isLeftOut(Question question) {
    return question.kind() != Kind.IDENTIFIER
        && question.kind() != Kind.META
        && !shown.contains(question.id());
  }

  private String comma() {
    return texts.get("report.comma");
  }

  /// How many respondents there were, and of how many of them the section is where it is of fewer.
  private String included(Finding<?> finding, Survey survey, boolean weighted) {
    var base = survey.base();
    long used = finding.respondents().orElse(base.n());
    if (used < base.n()) {
      return texts.get("report.included-of", count(used), count(base.n()));
    }
    return weighted
        ? texts.get(
            "report.included-weighted",
            count(base.n()),
            NumberFormat.WEIGHTED.shown(base.weighted(), texts.language()))
        : count(base.n());
  }

  private String count(long n) {
    return NumberFormat.COUNT.shown(n, texts.language());
  }

  private static Row row(String name, String value) {
    return Row.of(Cell.of(name), Cell.of(value));
  }
}
