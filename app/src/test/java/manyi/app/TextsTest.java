package manyi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text is missing, unused, or other in one language than in the other.
class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|png|svg|pdf|docx|xlsx|json)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Bundles.texts("en").keySet()).isEqualTo(Bundles.texts("zh").keySet());
  }

  /// The last of two would silently stand for both.
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noKeyIsGivenTwice(String language) {
    for (var lines : Bundles.lines(language)) {
      assertThat(lines.stream().filter(line -> line.contains("=")))
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    var zh = Bundles.texts("zh");
    var different =
        Bundles.texts("en").entrySet().stream()
            .filter(text ->
                !arguments(text.getValue()).equals(arguments(zh.getOrDefault(text.getKey(), ""))))
            .toList();

    assertThat(different).isEmpty();
  }

  @Test
  void theFirstWordOfAKeyIsItsPackage() {
    for (var language : List.of("zh", "en")) {
      Bundles.of(language)
          .forEach((folder, texts) ->
              assertThat(texts.stringPropertyNames())
                  .as(folder)
                  .isNotEmpty()
                  .allMatch(key -> key.startsWith(folder + ".")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyTextIsAPatternWithoutLoneApostrophes(String language) {
    Bundles.texts(language)
        .forEach((key, text) -> {
          assertThat(text.isBlank()).as(key).isEqualTo(key.endsWith("-space"));
          assertThat(text.replace("''", "")).as(key).doesNotContain("'");
          assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
        });
  }

  /// Chinese fonts draw the curly ones as wide as a character.
  @Test
  void englishIsQuotedWithStraightMarks() {
    assertThat(Bundles.texts("en").values()).noneMatch(text -> text.matches(".*[“”‘’].*"));
  }

  @Test
  void everyTextIsUsed() {
    assertThat(unused(Bundles.texts("en").keySet(), used())).isEmpty();
  }

  @Test
  void everyTextUsedIsThere() {
    assertThat(missing(Bundles.texts("en").keySet(), used())).isEmpty();
  }

  @Test
  void anUnusedAndAMissingTextAreSeen() {
    var used = Set.of("survey.used", "survey.kind.", "survey.lacking");

    assertThat(unused(Set.of("survey.used", "survey.kind.single", "survey.idle"), used))
        .containsExactly("survey.idle");
    assertThat(missing(Set.of("survey.used", "survey.kind.single"), used))
        .containsExactly("survey.lacking");
  }

  /// A literal that ends in a dot stands for a family of keys whose last word is made at run time.
  private static Set<String> unused(Set<String> texts, Set<String> used) {
    var families = used.stream().filter(literal -> literal.endsWith(".")).toList();
    return texts.stream()
        .filter(key -> !used.contains(key))
        .filter(key -> families.stream().noneMatch(key::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> missing(Set<String> texts, Set<String> used) {
    var bundles = String.join("|", Bundles.of("en").keySet());
    var key = Pattern.compile("(" + bundles + ")\\.[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    return used.stream()
        .filter(literal -> key.matcher(literal).matches())
        .filter(literal -> !FILE_NAME.matcher(literal).matches())
        .filter(literal -> !texts.contains(literal))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used() {
    var used = new TreeSet<>(literals());
    used.addAll(declared());
    return used;
  }

  /// The keys that follow from declarations rather than from literals.
  private static Set<String> declared() {
    var keys = new TreeSet<String>();
    Analyses.all().forEach(analysis -> keys.addAll(declared(analysis)));
    Stream.of(Kind.values()).forEach(kind -> keys.add("survey.kind." + kind.word()));
    Stream.of(Role.values()).forEach(role -> keys.add("survey.role." + role.word()));
    return keys;
  }

  private static List<String> declared(Analysis<?> analysis) {
    var keys = new ArrayList<>(List.of(analysis.name() + ".title", analysis.name() + ".purpose"));
    for (var setting : analysis.settings()) {
      var label = analysis.name() + "." + setting.name();
      keys.add(label);
      for (var further : List.of(".help", ".prompt")) {
        if (Texts.in(Language.EN).has(label + further)) {
          keys.add(label + further);
        }
      }
      if (setting instanceof Setting.Choice<?> choice) {
        choice.choices().forEach(value -> keys.add(label + "." + Setting.Choice.word(value)));
      }
      if (setting instanceof Setting.Choices<?> choices) {
        choices.choices().forEach(value -> keys.add(label + "." + Setting.Choice.word(value)));
      }
    }
    return keys;
  }

  private static Set<String> literals() {
    return LITERAL
        .matcher(Bundles.javaSources())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> arguments(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
