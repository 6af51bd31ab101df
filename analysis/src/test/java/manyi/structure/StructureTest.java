package manyi.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import manyi.structure.StructuralModel.Path;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
  @Test
  void aModelIsReadAndWritten() throws UserProblem {
    var model =
        ModelText.parse(
            """
            Quality =~ q10.1 + q10.2   # what was bought
            "Good value" <~ q11 + q12; Satisfaction =~ q13
            Satisfaction ~ Quality + "Good value"
            "Good value" ~ Quality
            Quality @ 0.25, 0.5
            """);

    assertThat(model.latents())
        .extracting(Latent::name)
        .containsExactly("Quality", "Good value", "Satisfaction");
    assertThat(model.latent("Good value").orElseThrow().measurement())
        .isEqualTo(Measurement.FORMATIVE);
    assertThat(model.causes("Satisfaction")).containsExactly("Quality", "Good value");
    assertThat(model.effects("Quality")).containsExactly("Good value", "Satisfaction");
    assertThat(model.items()).containsExactly("q10.1", "q10.2", "q11", "q12", "q13");
    assertThat(ModelCheck.of(model)).isEmpty();
    var again = ModelText.parse(ModelText.write(model));
    assertThat(again.latents()).isEqualTo(model.latents());
    assertThat(again.paths()).containsExactlyInAnyOrderElementsOf(model.paths());
    assertThat(ModelText.parse(ModelText.write(model).replace('\n', ';')).latents())
        .isEqualTo(model.latents());
  }

  @Test
  void aChineseKeyboardWritesAModelToo() throws UserProblem {
    var model = ModelText.parse("感知质量 ＝～ q1 ＋ q2；用户满意度 =~ q3；用户满意度 ～ 感知质量");

    assertThat(model.paths()).containsExactly(new Path("感知质量", "用户满意度"));
    assertThat(model.latent("感知质量").orElseThrow().items()).containsExactly("q1", "q2");
  }

  @Test
  void aRenamedLatentKeepsItsPaths() throws UserProblem {
    var model = ModelText.parse("A =~ q1; B =~ q2; B ~ A").change("A", one -> one.named("Image"));

    assertThat(model.paths()).containsExactly(new Path("Image", "B"));
    assertThat(model.minus("Image").paths()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A =~ q1 + | structure.unfinished",
        "A =~ + q1 | structure.name-needed",
        "A =~ q1 q2 | structure.unexpected",
        "A = q1 | structure.unexpected",
        "A ~ A | structure.own-cause",
        "A =~ q1; A <~ q2 | structure.both-ways",
        "\"A =~ q1 | structure.open-quote",
        "A @ left, 1 | structure.number-needed",
      })
  void whatIsNotUnderstoodIsSaid(String text, String key) {
    assertThatThrownBy(() -> ModelText.parse(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | structure.too-few",
        "A =~ q1; B =~ q2 | structure.no-path",
        "A =~ q1; B ~ A | structure.no-items",
        "A =~ q1; B =~ q1; B ~ A | structure.item-twice",
      })
  void whatKeepsAModelFromBeingEstimatedIsSaid(String text, String key) throws UserProblem {
    assertThat(ModelCheck.of(ModelText.parse(text))).extracting(Message::key).contains(key);
  }

  @Test
  void aCircleIsShown() throws UserProblem {
    var model = ModelText.parse("A =~ q1; B =~ q2; C =~ q3; D =~ q4; B ~ A; C ~ B; D ~ C; B ~ D");

    assertThat(ModelCheck.of(model))
        .containsExactly(Message.of("structure.circle", "B → C → D → B"));
  }

  @Test
  void aTreeIsReadAndWritten() throws UserProblem {
    var text =
        """
        Index = 0.4*Network + 0.6*"The price"
        Network [ahp 3 5 1/2] = q1 + q2 + q3
        "The price" [derived] = q4 + q5\
        """;

    var tree = TreeText.parse(text);

    assertThat(tree.root().weighing()).isEqualTo(Weighing.TYPED);
    assertThat(tree.root().parts()).extracting(IndexNode.Part::weight).containsExactly(0.4, 0.6);
    assertThat(tree.node("Network").orElseThrow().comparisons()).containsExactly(3.0, 5.0, 0.5);
    assertThat(tree.questions()).containsExactly("q1", "q2", "q3", "q4", "q5");
    assertThat(TreeText.write(tree)).isEqualTo(text);
    assertThat(TreeText.parse("指数 = q1 + q2").root().weighing()).isEqualTo(Weighing.EQUAL);
    assertThat(TreeText.parse(" ").nodes()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I = A + B; A = q1; A = q2 | structure.node-twice",
        "I = q1; A = q2 | structure.node-outside",
        "I = A; A = I | structure.node-in-itself",
        "I = A + q1; A = q1 | structure.part-twice",
        "I = A + B; A = C; B = C; C = q1 | structure.part-twice",
        "I [ahp 3] = q1 + q2 + q3 | structure.comparisons-number",
        "I [ahp 3 x 2] = q1 + q2 + q3 | structure.comparison-not-understood",
        "I [ahp 3 1/0 2] = q1 + q2 + q3 | structure.comparison-not-understood",
        "I [equal 3] = q1 + q2 | structure.comparisons-unwanted",
        "I [best] = q1 + q2 | structure.no-such-weighing",
        "I [derived] = 2*q1 + q2 | structure.weights-and-rule",
        "I = 0*q1 + q2 | structure.weight-not-positive",
        "I + q1 | structure.unexpected",
        "I [ahp 3 | structure.unfinished",
      })
  void whatIsNoTreeIsSaid(String text, String key) {
    assertThatThrownBy(() -> TreeText.parse(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a+b", "x=~y", "＋", "满意度", "q10.1", "a#b", "0.5", "="})
  void everyNameCanBeWritten(String name) throws UserProblem {
    var model = StructuralModel.EMPTY.plus(new Latent(name).plus(name));

    assertThat(ModelText.parse(ModelText.write(model))).isEqualTo(model);
  }
}
