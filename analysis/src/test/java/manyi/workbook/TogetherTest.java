package manyi.workbook;

import static manyi.workbook.together.BranchFile.AGE;
import static manyi.workbook.together.BranchFile.BY_CHAT;
import static manyi.workbook.together.BranchFile.BY_PHONE;
import static manyi.workbook.together.BranchFile.BY_TEXT;
import static manyi.workbook.together.BranchFile.GENDER;
import static manyi.workbook.together.BranchFile.OVERALL;
import static manyi.workbook.together.BranchFile.RECOMMEND;
import static manyi.workbook.together.BranchFile.SATISFACTION;
import static manyi.workbook.together.BranchFile.SERVICES;
import static manyi.workbook.together.BranchFile.SHOP;
import static manyi.workbook.together.BranchFile.SPEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.State;
import manyi.tally.Tally;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.recognition.Together.Scope;
import manyi.workbook.together.BranchFile;
import manyi.workbook.together.Difference;
import manyi.workbook.together.Difference.Sort;
import manyi.workbook.xlsx.TinyWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherTest {
  private static final int RESPONDENTS = 60;
  private static final Corrections BRANCHES =
      Corrections.NONE.withTogether(Together.as(Joining.BRANCH));

  @TempDir Path folder;

  private final List<BranchFile> branches = new ArrayList<>(BranchFile.all(RESPONDENTS));

  private List<Path> written() throws IOException {
    List<Path> files = new ArrayList<>();
    for (var branch : branches) {
      files.add(branch.write(folder));
    }
    return files;
  }

  private Opened open() throws IOException, UserProblem {
    return Importer.openTogether(written(), BRANCHES, null, Progress.none());
  }

  private static Opened decided(Opened opened, Difference difference, Decision decision)
      throws UserProblem {
    var together = Objects.requireNonNull(opened.corrections().together());
    return Importer.correct(
        opened,
        opened.corrections().withTogether(together.with(difference.key(), decision)),
        Progress.none());
  }

  private static List<Difference> differences(Opened opened) {
    return Objects.requireNonNull(opened.joined()).differences();
  }

  private static Difference only(Opened opened) {
    assertThat(differences(opened)).hasSize(1);
    return differences(opened).getFirst();
  }

  private static List<State> states(Opened opened, String question, int from) throws UserProblem {
    var answers = opened.survey().question(question).answers();
    return IntStream.range(from, from + RESPONDENTS).mapToObj(answers::state).distinct().toList();
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  @Test
  void filesThatAreAlikeDifferInNothing() throws Exception {
    var opened = open();

    assertThat(differences(opened)).isEmpty();
    assertThat(opened.files()).hasSize(31);
    assertThat(opened.survey().respondents()).isEqualTo(31 * RESPONDENTS);
    assertThat(opened.survey().title()).isEqualTo("2026满意度");
    var branch = opened.survey().question("branch");
    assertThat(opened.survey().questions().getFirst()).isEqualTo(branch);
    assertThat(branch.kind()).isEqualTo(Kind.SINGLE);
    assertThat(branch.role()).isEqualTo(Role.BRANCH);
    assertThat(branch.text()).isEqualTo("分支机构");
    assertThat(labels(branch)).startsWith("北京分公司", "天津分公司").hasSize(31);
    assertThat(Tally.levels(opened.survey(), branch).n()).containsOnly(RESPONDENTS);
  }

  @Test
  void statisticsAreThoseOfThePieces() throws Exception {
    var opened = open();

    var speed = opened.survey().block("q5").getFirst();
    var pieces = branches.stream().flatMapToDouble(b -> Arrays.stream(b.numbers(SPEED))).toArray();
    var joined = Tally.sample(opened.survey(), speed).values();
    assertThat(joined).containsExactly(pieces);
    var services = opened.survey().question("q3");
    long broadband =
        branches.stream()
            .flatMap(branch -> branch.answers(SERVICES).stream())
            .filter(answer -> answer.contains("宽带"))
            .count();
    assertThat(services.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(Tally.levels(opened.survey(), services).n()[labels(services).indexOf("宽带")])
        .isEqualTo(broadband);
    var guangdong = branches.get(18);
    var cross =
        Tally.cross(
            opened.survey(), opened.survey().question("q4"), opened.survey().question("branch"));
    for (int level = 0; level < 5; level++) {
      var word = SATISFACTION.get(level);
      long own = guangdong.answers(OVERALL).stream().filter(word::equals).count();
      assertThat((double) cross.n()[level][18]).isCloseTo(own, within(0.0));
    }
  }

  @Test
  void eachPlantedDifferenceIsFoundAndNothingElse() throws Exception {
    branches.get(2).remove(SHOP);
    branches.get(4).put("8、客户经理服务", branches.get(4).drawn("好", "一般", "差"));
    branches.get(6).rename(OVERALL, "4、总体满意程度");
    branches.get(8).remove(AGE);
    branches.get(8).renameAll(h -> h.matches("[3-7].*") ? (h.charAt(0) - '1') + h.substring(1) : h);
    branches.get(10).lastFirst();
    branches.get(12).change(OVERALL, answer -> answer.equals("满意") ? "满 意。" : answer);
    branches.get(14).put(GENDER, branches.get(14).drawn("男", "女", "不愿透露"));
    branches.get(16).change(OVERALL, answer -> String.valueOf(SATISFACTION.indexOf(answer) + 1));
    branches.get(18).remove(BY_CHAT);
    branches.set(20, copy(branches.get(19), branches.get(20)));

    var opened = open();

    assertThat(differences(opened))
        .extracting(Difference::sort, Difference::question, Difference::files)
        .containsExactlyInAnyOrder(
            found(Sort.MISSING, SHOP, 2),
            found(Sort.ONLY_IN, "8、客户经理服务", 4),
            found(Sort.OTHER_TEXT, OVERALL, 6),
            found(Sort.MISSING, AGE, 8),
            found(Sort.OTHER_NUMBER, "", 8),
            found(Sort.OTHER_ORDER, RECOMMEND, 10),
            found(Sort.OTHER_SPELLING, OVERALL, 12),
            found(Sort.OTHER_OPTIONS, GENDER, 14),
            found(Sort.MIXED_CODES, OVERALL, 16),
            found(Sort.OTHER_OPTIONS, "6", 18),
            found(Sort.SAME_CONTENT, "海南分公司", 19, 20));
    assertThat(labels(opened.survey().question("q4"))).containsExactlyElementsOf(SATISFACTION);
    for (var language : Language.values()) {
      for (var note : opened.notes()) {
        assertThat(Texts.in(language).say(note.message())).isNotBlank().doesNotContain("{");
      }
    }
  }

  private static Tuple found(Sort sort, String question, int... files) {
    var names = Arrays.stream(files).mapToObj(file -> BranchFile.NAMES.get(file) + "分公司").toList();
    return tuple(sort, question, names);
  }

  /// The answers of one branch under the name of another.
  private static BranchFile copy(BranchFile original, BranchFile named) {
    for (var heading : original.rows()[0]) {
      named.put(heading, original.answers(heading));
    }
    return named;
  }

  @Test
  void respondentsOfAFileWithoutAQuestionWereNotAsked() throws Exception {
    branches.get(1).remove(OVERALL);
    var opened = open();

    assertThat(states(opened, "q4", 0)).containsExactly(State.ANSWERED);
    assertThat(states(opened, "q4", RESPONDENTS)).containsExactly(State.NOT_ASKED);
    assertThat(states(opened, "q4", 2 * RESPONDENTS)).containsExactly(State.ANSWERED);
  }

  @Test
  void anOptionThatAFileDoesNotOfferLeavesItsRespondentsAsked() throws Exception {
    branches.get(1).remove(BY_CHAT);
    var opened = open();

    var question = opened.survey().question("q6");
    assertThat(labels(question)).containsExactly("电话", "短信", "微信");
    assertThat(states(opened, "q6", RESPONDENTS)).doesNotContain(State.NOT_ASKED);
  }

  @Test
  void aMultipleChoiceThatAFileLacksWasNotAskedThere() throws Exception {
    List.of(BY_PHONE, BY_TEXT, BY_CHAT).forEach(branches.get(1)::remove);
    var opened = open();

    var missing = only(opened);
    assertThat(missing.sort()).isEqualTo(Sort.MISSING);
    assertThat(missing.question()).isEqualTo("6");
    assertThat(states(opened, "q6", RESPONDENTS)).containsExactly(State.NOT_ASKED);
  }

  @Test
  void aQuestionIsLeftOutWhereTheUserSaysSo() throws Exception {
    branches.get(1).remove(OVERALL);
    var opened = open();
    var left = decided(opened, only(opened), Decision.LEAVE_OUT);

    assertThat(left.survey().find("q4")).isEmpty();
    assertThat(only(left).decided()).isTrue();
    assertThat(decided(left, only(left), Decision.KEEP).survey().find("q4")).isPresent();
  }

  @Test
  void onlyCommonQuestionsAreKeptOnDemand() throws Exception {
    branches.get(1).remove(OVERALL);
    branches.get(3).put("8、客户经理服务", branches.get(3).drawn("好", "一般", "差"));
    var common = BRANCHES.withTogether(Together.as(Joining.BRANCH).with(Scope.COMMON));
    var opened = Importer.openTogether(written(), common, null, Progress.none());

    assertThat(opened.survey().find("q4")).isEmpty();
    assertThat(opened.survey().find("q8")).isEmpty();
    assertThat(opened.survey().find("q5.1")).isPresent();
  }

  @Test
  void aDecisionHoldsForNextMonthsFiles() throws Exception {
    branches.get(1).remove(OVERALL);
    var opened = open();
    var decided = decided(opened, only(opened), Decision.LEAVE_OUT);
    branches.subList(0, 12).forEach(branch -> branch.remove(OVERALL));
    branches.subList(12, 31).forEach(branch -> branch.rename(OVERALL, "4、总体满意度：  "));
    var next = Files.createDirectory(folder.resolve("next"));
    List<Path> files = new ArrayList<>();
    for (var branch : branches) {
      files.add(branch.write(next));
    }

    var again = Importer.openTogether(files, decided.corrections(), null, Progress.none());

    assertThat(again.survey().find("q4")).isEmpty();
  }

  @Test
  void questionsWithOtherWordsAreOneOrTwoAsTheUserSays() throws Exception {
    branches.get(1).rename(OVERALL, "4、总体满意程度");
    var opened = open();
    assertThat(states(opened, "q4", RESPONDENTS)).containsExactly(State.ANSWERED);

    var apart = decided(opened, only(opened), Decision.KEEP_APART);
    assertThat(states(apart, "q4", RESPONDENTS)).containsExactly(State.NOT_ASKED);
    assertThat(states(apart, "q4_2", RESPONDENTS)).containsExactly(State.ANSWERED);
  }

  @Test
  void codesAmongWordsBecomeAQuestionOfTheirOwn() throws Exception {
    branches.get(1).change(OVERALL, answer -> String.valueOf(SATISFACTION.indexOf(answer) + 1));
    var opened = open();

    assertThat(labels(opened.survey().question("q4"))).containsExactlyElementsOf(SATISFACTION);
    assertThat(states(opened, "q4", RESPONDENTS)).containsExactly(State.NOT_ASKED);
    assertThat(states(opened, "q4_2", RESPONDENTS)).containsExactly(State.ANSWERED);
    var mixed = decided(opened, only(opened), Decision.KEEP_LEVELS);
    assertThat(mixed.survey().find("q4_2")).isEmpty();
  }

  @Test
  void spellingsAreOneLevelUnlessTheUserSaysNo() throws Exception {
    branches.get(1).change(GENDER, answer -> answer.equals("男") ? "男 " : "（女）");
    branches.get(2).change(SERVICES, answer -> answer.replace("宽带", "宽带。"));
    var opened = open();
    assertThat(labels(opened.survey().question("q1"))).containsExactlyInAnyOrder("男", "女");
    assertThat(labels(opened.survey().question("q3"))).containsExactlyInAnyOrder("宽带", "手机");

    var gender = differences(opened).getFirst();
    assertThat(gender.question()).isEqualTo(GENDER);
    var kept = decided(opened, gender, Decision.KEEP_LEVELS);
    assertThat(labels(kept.survey().question("q1"))).hasSize(3);
  }

  @Test
  void copiesAndRepeatedRespondentsAreLeftOutOnDemand() throws Exception {
    branches.set(1, copy(branches.get(0), branches.get(1)));
    var changed = branches.get(2);
    changed.put("提交答卷时间", branches.get(5).answers("提交答卷时间"));
    var opened = open();
    assertThat(differences(opened))
        .extracting(Difference::sort)
        .containsExactly(Sort.SAME_CONTENT, Sort.SAME_RESPONDENTS);
    assertThat(opened.survey().respondents()).isEqualTo(31 * RESPONDENTS);

    var once = decided(opened, differences(opened).getFirst(), Decision.LEAVE_OUT);
    assertThat(once.survey().respondents()).isEqualTo(30 * RESPONDENTS);
    var twice = decided(once, differences(once).getFirst(), Decision.LEAVE_OUT);
    assertThat(twice.survey().respondents()).isEqualTo(29 * RESPONDENTS);
  }

  @Test
  void anotherPlatformAndAnotherSheetAreTold() throws Exception {
    var files = written();
    var other = branches.get(1);
    List.of("序号", "提交答卷时间", "来源").forEach(other::remove);
    other.renameAll(heading -> heading.replaceFirst("^\\d+、", ""));
    var rows = new ArrayList<>(List.of(other.rows()));
    var names =
        IntStream.range(0, rows.getFirst().length).mapToObj(i -> "V" + i).toArray(String[]::new);
    var ids =
        IntStream.range(0, names.length)
            .mapToObj(i -> "{\"ImportId\":\"QID" + i + "\"}")
            .toArray(String[]::new);
    rows.addFirst(names);
    rows.add(2, ids);
    Files.delete(files.get(1));
    other.write(folder, new TinyWorkbook().table("Sheet1", rows.toArray(String[][]::new)));
    Files.delete(files.get(2));
    var sheets =
        new TinyWorkbook()
            .table("Sheet1", new String[][] {{"说明"}, {"数据见另一张表"}})
            .table("数据", branches.get(2).rows());
    branches.get(2).write(folder, sheets);

    var opened = Importer.openTogether(files, BRANCHES, null, Progress.none());

    assertThat(differences(opened))
        .extracting(Difference::sort, Difference::question, Difference::files)
        .containsExactlyInAnyOrder(
            found(Sort.MISSING, "序号", 1),
            found(Sort.MISSING, "提交答卷时间", 1),
            found(Sort.MISSING, "来源", 1),
            found(Sort.OTHER_DIALECT, "", 1),
            found(Sort.OTHER_SHEET, "", 2));
    assertThat(states(opened, "q4", RESPONDENTS)).containsExactly(State.ANSWERED);
    assertThat(opened.survey().respondents()).isEqualTo(31 * RESPONDENTS);
  }

  @Test
  void aFileThatCannotBeOpenedStopsTheOthersUnlessTheUserSaysSo() throws Exception {
    var files = written();
    Files.writeString(files.get(3), "");
    var problem =
        catchThrowableOfType(
            UserProblem.class, () -> Importer.openTogether(files, BRANCHES, null, Progress.none()));
    assertThat(problem.problem().key()).isEqualTo("workbook.some-unreadable");
    assertThat(Texts.in(Language.EN).say(problem.problem()))
        .startsWith("1 of 31 files cannot be opened. \"2026满意度_山西分公司.xlsx\" is empty");

    var skipping = BRANCHES.withTogether(Together.as(Joining.BRANCH).skippingUnreadable());
    var opened = Importer.openTogether(files, skipping, null, Progress.none());
    assertThat(opened.files()).hasSize(30).doesNotContain(files.get(3));
    assertThat(opened.notes().getFirst().message().key()).isEqualTo("workbook.left-out");
  }

  @Test
  void wavesStandInTheOrderOfTime() throws Exception {
    List<Path> files = new ArrayList<>();
    for (var quarter : List.of("2025Q4", "2026Q1", "2025Q10", "2025Q2")) {
      var file = new BranchFile(files.size(), 40).write(folder);
      files.add(Files.move(file, folder.resolve("满意度 " + quarter + ".xlsx")));
    }
    var waves = Corrections.NONE.withTogether(Together.as(Joining.WAVE));

    var wave = Importer.openTogether(files, waves, null, Progress.none()).survey().question("wave");

    assertThat(labels(wave)).containsExactly("2025Q2", "2025Q4", "2025Q10", "2026Q1");
    assertThat(wave.text()).isEqualTo("调查期次");
  }

  @Test
  void partsAreRenamedAsTheUserSays() throws Exception {
    var opened = open();
    var together = Together.as(Joining.BRANCH).withNames(Map.of("北京分公司", "首都"));
    var renamed =
        Importer.correct(opened, opened.corrections().withTogether(together), Progress.none());

    assertThat(labels(renamed.survey().question("branch"))).startsWith("首都", "天津分公司");
  }

  @Test
  void readingManyFilesObeysCancel() throws Exception {
    var files = written();
    var reports = new AtomicInteger();
    Progress progress =
        done -> {
          if (reports.incrementAndGet() > 40) {
            throw new Cancelled();
          }
        };
    assertThat(
            catchThrowableOfType(
                Cancelled.class, () -> Importer.openTogether(files, BRANCHES, null, progress)))
        .isNotNull();
  }

  @Test
  void aFolderStandsForTheFilesBelowItInNaturalOrder() throws Exception {
    for (var name :
        Set.of("10.xlsx", "9.xlsx", "b/1.csv", "~$9.xlsx", ".hidden.xlsx", "notes.md")) {
      var file = folder.resolve("in").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    assertThat(SurveyFiles.of(List.of(folder.resolve("in"))))
        .extracting(file -> folder.resolve("in").relativize(file).toString().replace('\\', '/'))
        .containsExactly("9.xlsx", "10.xlsx", "b/1.csv");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(
            catchThrowableOfType(
                    UserProblem.class, () -> SurveyFiles.of(List.of(folder.resolve("empty"))))
                .problem()
                .key())
        .isEqualTo("workbook.empty-folder");
  }

  @Test
  void smallFilesInWhichNobodyGaveARareAnswerDoNotDiffer() throws Exception {
    branches.clear();
    for (int i = 0; i < 31; i++) {
      var branch = new BranchFile(i, 8);
      branches.add(branch);
    }
    assertThat(differences(open())).isEmpty();
  }

  @Test
  void listsOfPlacesOfEachFilesOwnDoNotDiffer() throws Exception {
    branches.forEach(
        branch -> branch.put("8、所在区县", branch.drawn(branch.name() + "东区", branch.name() + "西区")));
    assertThat(differences(open())).isEmpty();
  }
}
