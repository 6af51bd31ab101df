package manyi.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.app.task.PlantedViolations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of the window and the command line: what may know what. That neither sees the core's
/// inner packages is kept by the core's `module-info`.
class AppArchitectureTest {
  /// A package imports only from packages listed above it.
  private static final List<String> ORDER =
      List.of(
          "manyi.app.sample",
          "manyi.app.task",
          "manyi.app.session",
          "manyi.app.dialog",
          "manyi.app.card",
          "manyi.app.collection",
          "manyi.app.data",
          "manyi.app.steps",
          "manyi.app.shell",
          "manyi.app.cli",
          "manyi.app");

  private static final JavaClasses APP =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static ArchRule layers() {
    var layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (var name : ORDER) {
      layers = layers.layer(name).definedBy(name);
    }
    for (int i = 0; i < ORDER.size(); i++) {
      var above = ORDER.subList(0, i).toArray(String[]::new);
      var layer = layers.whereLayer(ORDER.get(i));
      layers = i == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(above);
    }
    return layers.because("a view knows what it shows, not who shows it");
  }

  static List<ArchRule> rules() {
    return List.of(
        layers(),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("manyi.app.card.ChartView")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "java.awt..", "javax.swing..")
            .because("pictures are shown in one view: give a Figure to ChartView"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.app.task")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.concurrent..")
            .because("long work runs through Tasks, where the newest run wins"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWindowKeepsTheRule(ArchRule rule) {
    rule.check(APP);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPlantedViolationIsSeen(ArchRule rule) {
    var planted =
        new ClassFileImporter()
            .importClasses(PlantedViolations.class, manyi.app.dialog.PlantedViolations.class);

    assertThat(rule.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void everyPackageHasItsPlace() {
    var there =
        APP.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("manyi"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(there).containsExactlyInAnyOrderElementsOf(ORDER);
  }
}
