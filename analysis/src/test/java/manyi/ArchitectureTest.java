package manyi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.progress.PlantedViolations;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house's plan: what may know what. Every rule is also held against [PlantedViolations], so
/// that a rule that cannot fail is seen at once.
class ArchitectureTest {
  /// A package imports only from packages listed above it; the analyses do not import one another.
  private static final List<String> ORDER =
      List.of(
          "manyi.progress",
          "manyi.statistics",
          "manyi.statistics.pls",
          "manyi.text",
          "manyi.storage",
          "manyi.survey",
          "manyi.workbook.cells",
          "manyi.workbook.xlsx",
          "manyi.workbook.xls",
          "manyi.workbook.csv",
          "manyi.workbook.sav",
          "manyi.workbook.scale",
          "manyi.workbook.recognition",
          "manyi.workbook.together",
          "manyi.workbook",
          "manyi.preparation",
          "manyi.tally",
          "manyi.priorities",
          "manyi.indicators",
          "manyi.structure",
          "manyi.latents",
          "manyi.document",
          "manyi.analysis",
          "manyi.analysis.*",
          "manyi.chart",
          "manyi.report",
          "manyi.project",
          "manyi.exchange",
          "manyi.codebook",
          "manyi");

  private static final JavaClasses CORE =
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
    return layers;
  }

  static List<ArchRule> rules() {
    return List.of(
        layers().because("data flows one way; see the list of packages in docs/architecture.md"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "manyi.app..")
            .because("the core does not know the screen: put what needs it into app"),
        noClasses()
            .that()
            .resideOutsideOfPackages("manyi.workbook..", "manyi.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("only reading and writing files knows their format: use Survey and Document"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.chart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "java.awt..", "javax.swing..")
            .because("pictures are drawn in one place: use a Figure and ChartFile"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCoreKeepsTheRule(ArchRule rule) {
    rule.check(CORE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPlantedViolationIsSeen(ArchRule rule) {
    var planted = new ClassFileImporter().importClasses(PlantedViolations.class);

    assertThat(rule.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void theAnalysesDoNotKnowOneAnother() {
    slices().matching("manyi.analysis.(*)..").should().notDependOnEachOther().check(CORE);
  }

  /// POI opens a workbook given by its file for writing, and saves it when it is closed. The user's
  /// files, and those that tests read, are opened as streams or as packages for reading.
  @Test
  void noWorkbookIsOpenedForWriting() {
    var all =
        new ClassFileImporter()
            .importPaths(Path.of("target", "classes"), Path.of("target", "test-classes"));

    noClasses()
        .should()
        .callConstructor(XSSFWorkbook.class, File.class)
        .orShould()
        .callConstructor(XSSFWorkbook.class, String.class)
        .orShould()
        .callMethod(OPCPackage.class, "open", File.class)
        .orShould()
        .callMethod(OPCPackage.class, "open", String.class)
        .check(all);
  }

  @Test
  void everyPackageHasItsPlace() {
    var there =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("manyi"))
            .map(name -> name.startsWith("manyi.analysis.") ? "manyi.analysis.*" : name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(there).containsExactlyInAnyOrderElementsOf(ORDER);
  }
}
