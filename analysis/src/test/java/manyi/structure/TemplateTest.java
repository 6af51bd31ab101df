package manyi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.structure.StructuralModel.Path;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTemplateIsAModelWhoseConceptsAreRecognisedByTheirNames(Language language) {
    var texts = Texts.in(language);
    for (var template : List.of(Template.ACSI, Template.ECSI, Template.TCSI)) {
      var model = template.model(concept -> texts.say(concept.called()));

      assertThat(model.latents()).as(template.name()).hasSize(template.concepts().size());
      assertThat(template.absent(model)).isEmpty();
      assertThat(ModelCheck.of(model))
          .allMatch(problem -> problem.key().equals("structure.no-items"));
    }
  }

  @ParameterizedTest
  @CsvSource({"ACSI,6,9", "ECSI,7,12", "TCSI,7,13", "LOYALTY_CHAIN,3,2", "OWN,0,0"})
  void aTemplateHasItsConceptsAndPaths(Template template, int concepts, int paths) {
    var model = template.model(Concept::name);

    assertThat(model.latents()).hasSize(concepts);
    assertThat(model.paths()).hasSize(paths);
  }

  /// The paths of the table in SmartPLS's documentation of the data `mobi`.
  @Test
  void theEcsiHasThePathsThatSmartPlsPrints() throws UserProblem {
    var model =
        Template.ECSI.applied(
            ModelText.parse(
                "Image; Expectation; Quality; Value; Satisfaction; Complaints; Loyalty"));

    assertThat(model.causes("Satisfaction"))
        .containsExactly("Image", "Expectation", "Quality", "Value");
    assertThat(model.causes("Loyalty")).containsExactly("Image", "Satisfaction", "Complaints");
    assertThat(model.causes("Value")).containsExactly("Expectation", "Quality");
    assertThat(model.causes("Expectation")).containsExactly("Image");
    assertThat(model.causes("Quality")).containsExactly("Expectation");
    assertThat(model.causes("Complaints")).containsExactly("Satisfaction");
  }

  @ParameterizedTest
  @CsvSource({
    "预期质量,EXPECTATION",
    "感知质量,QUALITY",
    "网络质量,QUALITY",
    "企业形象,IMAGE",
    "顾客满意,SATISFACTION",
    "客户投诉,COMPLAINTS",
    "用户忠诚度,LOYALTY",
    "留存意愿,RETENTION",
    "Customer expectations,EXPECTATION",
    "PERCEIVED VALUE,VALUE",
    "Complaint handling,COMPLAINTS"
  })
  void aConceptIsRecognised(String name, Concept concept) {
    assertThat(Concept.of(name)).contains(concept);
  }

  @Test
  void anotherNameIsNoConcept() {
    assertThat(Concept.of("资费")).isEmpty();
  }

  @Test
  void whatIsNotThereIsToldAndWhatIsNotKnownKeepsItsPaths() throws UserProblem {
    var drawn =
        ModelText.parse("网络质量 =~ q1; 服务质量 =~ q2; 满意度 =~ q3; 资费 =~ q4; 满意度 ~ 资费; 网络质量 ~ 满意度");

    var model = Template.TCSI.applied(drawn);

    assertThat(model.paths())
        .containsExactlyInAnyOrder(
            new Path("网络质量", "满意度"), new Path("服务质量", "满意度"), new Path("资费", "满意度"));
    assertThat(Template.TCSI.absent(drawn))
        .containsExactlyInAnyOrder(
            Concept.IMAGE, Concept.EXPECTATION, Concept.VALUE, Concept.COMPLAINTS, Concept.LOYALTY);
    assertThat(Template.TCSI.unknown(drawn)).containsExactly("资费");
    assertThat(Template.OWN.applied(drawn)).isEqualTo(drawn);
  }
}
