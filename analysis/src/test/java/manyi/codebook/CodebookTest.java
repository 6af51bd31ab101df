package manyi.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {
  private static final List<String> HEADERS = List.of("1、性别", "2、城市", "3、满意吗", "4、年龄", "5、备注");
  private static final Corrections DECIDED =
      Corrections.NONE
          .with("q1", Correction.NONE.withKind(Kind.TEXT))
          .with("q3", Correction.NONE.withRole(Role.OVERALL).withLevels(List.of("好", "中", "差")));

  @TempDir Path folder;

  @Test
  void theNextFileIsUnderstoodLikeTheFirst() throws Exception {
    var codebook = Codebook.of(opened(HEADERS, DECIDED, "好", "中", "差"));

    var applied = apply(codebook, opened(HEADERS, Corrections.NONE, "中", "好", "差"));

    assertThat(applied.misfits()).isEmpty();
    assertThat(applied.decisions()).isEqualTo(3);
    var survey = applied.file().survey();
    assertThat(survey.question("q1").kind()).isEqualTo(Kind.TEXT);
    assertThat(survey.question("q3").levels())
        .extracting(Level::code)
        .containsExactly("好", "中", "差");
    assertThat(applied.file().corrections()).isEqualTo(DECIDED);
  }

  @Test
  void aCodebookIsReadAsItWasWritten() throws Exception {
    var codebook =
        Codebook.of(
            opened(
                HEADERS,
                DECIDED
                    .withHeaderRows(List.of(1))
                    .with(new Grouping(List.of("A", "B"), Grouping.Sort.APART)),
                "好",
                "中"));
    var file = folder.resolve("x.manyi-codebook");

    CodebookFile.write(codebook, file);

    assertThat(CodebookFile.read(file)).isEqualTo(codebook);
    assertThat(codebook.groups().getFirst().headers()).containsExactly("1、性别", "2、城市");
  }

  @Test
  void aQuestionIsFoundByItsHeadingWhenItsNumberChanged() throws Exception {
    var unnumbered = List.of("sex", "sex", "town", "happy?", "age");
    var first = opened(unnumbered, Corrections.NONE, "好", "差");
    var happy = first.survey().questions().get(3).id();
    var decided = Corrections.NONE.with(happy, Correction.NONE.withText("Happy, all in all"));
    var codebook = Codebook.of(opened(unnumbered, decided, "好", "差"));

    var moved = List.of("happy?", "sex", "sex", "town", "age");
    var applied = apply(codebook, opened(moved, Corrections.NONE, "好", "差"));

    assertThat(applied.misfits()).isEmpty();
    assertThat(applied.file().survey().questions().getFirst().text())
        .isEqualTo("Happy, all in all");
  }

  @Test
  void whatNoLongerFitsIsTold() throws Exception {
    var codebook = Codebook.of(opened(HEADERS, DECIDED, "好", "中", "差"));
    var other = List.of("1、性别", "2、城市", "3、满意吗", "4、年龄", "6、推荐吗");

    var applied = apply(codebook, opened(other, Corrections.NONE, "好", "很好", "差"));

    assertThat(applied.misfits())
        .containsExactly(
            Message.of("codebook.columns-gone", 1, "5、备注"),
            Message.of("codebook.columns-new", 1, "6、推荐吗"),
            Message.of("codebook.levels-new", "3、满意吗", "很好"),
            Message.of("codebook.levels-gone", "3、满意吗", "中"));
  }

  @Test
  void aQuestionThatIsGoneHasNoEffect() throws Exception {
    var codebook = Codebook.of(opened(HEADERS, DECIDED, "好", "中", "差"));
    var other = List.of("2、城市", "3、满意吗", "4、年龄", "5、备注");

    var applied = apply(codebook, opened(other, Corrections.NONE, "好", "中", "差"));

    assertThat(applied.misfits()).contains(Message.of("codebook.question-gone", "1、性别"));
    assertThat(applied.file().corrections().questions()).containsOnlyKeys("q3");
  }

  @Test
  void columnsPutTogetherAreFoundWhereTheyStandNow() throws Exception {
    var grouping = new Grouping(List.of("A", "B"), Grouping.Sort.MATRIX);
    var codebook = Codebook.of(opened(HEADERS, Corrections.NONE.with(grouping), "好", "差"));
    var moved = List.of("0、编号", "1、性别", "2、城市", "3、满意吗", "4、年龄", "5、备注");

    var applied = apply(codebook, opened(moved, Corrections.NONE, "好", "差"));

    assertThat(applied.file().corrections().groupings())
        .containsExactly(new Grouping(List.of("B", "C"), Grouping.Sort.MATRIX));
  }

  @Test
  void aFileOfOtherHeadersIsNotItsBusiness() throws Exception {
    var codebook = Codebook.of(opened(HEADERS, DECIDED, "好", "差"));
    var most = List.of("1、性别", "2、城市", "3、满意吗", "4、年龄", "6、推荐吗");
    var few = List.of("1、性别", "2、城市", "3、满意吗", "7、收入", "6、推荐吗");
    var many = new ArrayList<>(HEADERS);
    for (int i = 6; i < 12; i++) {
      many.add(i + "、其他");
    }

    assertThat(codebook.fits(opened(most, Corrections.NONE, "好", "差"))).isTrue();
    assertThat(codebook.fits(opened(few, Corrections.NONE, "好", "差"))).isFalse();
    assertThat(codebook.fits(opened(many, Corrections.NONE, "好", "差"))).isFalse();
  }

  @Test
  void theFolderKeepsOneCodebookForEachSetOfHeaders() throws Exception {
    var codebooks = new CodebookFolder(folder.resolve("codebooks"));
    codebooks.keep(opened(HEADERS, DECIDED, "好", "差"));
    codebooks.keep(
        opened(HEADERS, DECIDED.with("q2", Correction.NONE.withRole(Role.SEGMENT)), "好", "差"));
    codebooks.keep(
        opened(
            List.of("a", "b", "c"),
            Corrections.NONE.with("a", Correction.NONE.withKind(Kind.TEXT)),
            "好",
            "差"));

    try (var files = Files.list(codebooks.folder())) {
      assertThat(files).hasSize(2);
    }
    var found =
        codebooks.apply(opened(HEADERS, Corrections.NONE, "好", "差"), Progress.none()).orElseThrow();
    assertThat(found.applied().decisions()).isEqualTo(4);
    assertThat(found.before().corrections()).isEqualTo(Corrections.NONE);
  }

  @Test
  void anUnreadableCodebookHindersNothing() throws Exception {
    Files.writeString(folder.resolve("broken.manyi-codebook"), "{");

    var found =
        new CodebookFolder(folder)
            .apply(opened(HEADERS, Corrections.NONE, "好", "差"), Progress.none());

    assertThat(found).isEmpty();
  }

  @Test
  void theSheetOfTheCodebookIsReadWhereAnotherLooksMoreLikeAnswers() throws Exception {
    var workbook =
        new TinyWorkbook()
            .table("small", row("a", "b"), row("1", "2"), row("2", "1"), row("1", "1"))
            .table(
                "large", row("x", "y"), row("1", "2"), row("2", "1"), row("3", "3"), row("4", "1"));
    var file = workbook.write(folder);
    var decided = Corrections.ofSheet("small").with("a", Correction.NONE.withKind(Kind.TEXT));
    var codebooks = new CodebookFolder(folder.resolve("codebooks"));
    codebooks.keep(Importer.open(file, decided, Progress.none()));
    var plain = Importer.open(file, Corrections.ofSheet("large"), Progress.none());

    var found = codebooks.apply(plain, Progress.none()).orElseThrow();

    assertThat(found.applied().file().sheet()).isEqualTo("small");
    assertThat(found.applied().file().corrections()).isEqualTo(decided);
  }

  @Test
  void whatIsNoCodebookIsToldAsSuch() throws Exception {
    var file = Files.writeString(folder.resolve("x.manyi-codebook"), "[]");
    assertThat(problem(file).problem().key()).isEqualTo("codebook.not-a-codebook");
    Files.writeString(file, "{\"format\": 9}");
    assertThat(problem(file).problem().key()).isEqualTo("codebook.newer");
    Files.writeString(file, "{\"format\": 1, \"headers\": [\"a\"], \"questions\": [{\"id\": 3}]}");
    assertThat(problem(file).where()).endsWith("questions[0].id");
  }

  private static UserProblem problem(Path file) {
    return catchThrowableOfType(UserProblem.class, () -> CodebookFile.read(file));
  }

  private static Applied apply(Codebook codebook, Opened opened) throws UserProblem {
    return codebook.apply(opened, Progress.none());
  }

  /// Twelve respondents whose answers to every question are these in turn.
  private Opened opened(List<String> headers, Corrections corrections, String... answers)
      throws Exception {
    var rows = new String[13][];
    rows[0] = headers.toArray(String[]::new);
    for (int i = 1; i < rows.length; i++) {
      var cells = new String[headers.size()];
      for (int c = 0; c < cells.length; c++) {
        cells[c] = answers[(i + c) % answers.length];
      }
      rows[i] = cells;
    }
    var place = Files.createTempDirectory(folder, "file");
    var file = new TinyWorkbook().table("S", rows).write(place);
    return Importer.open(file, corrections, Progress.none());
  }

  private static String[] row(String... cells) {
    return cells;
  }
}
