package manyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher `manyi` asks of Java, told by a stand-in for Java that prints its arguments.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;

  @BeforeEach
  void lay() throws IOException {
    var target = Files.createDirectories(folder.resolve("the program/app/target"));
    Files.copy(Path.of("..", "manyi"), folder.resolve("the program/manyi"));
    Files.writeString(target.resolve("manyi-app-1.jar"), "");
    Files.writeString(target.resolve("manyi.built"), "");
    Files.createDirectories(folder.resolve("jdk/bin"));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    var java = folder.resolve("jdk/bin/java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  /// What it prints when started from another folder, line by line.
  private List<String> start(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("sh", folder.resolve("the program/manyi").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("MANYI_JAVA_HOME", folder.resolve("jdk").toString());
    var process = builder.directory(folder.toFile()).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.lines().toList();
  }

  @Test
  void aQuickCommandIsNotHeldUpByTheOptimisingCompiler() throws Exception {
    assertThat(start("inspect", "a b.xlsx")).contains(QUICK).endsWith("inspect", "a b.xlsx");
    assertThat(start("analyses")).contains(QUICK);
  }

  @Test
  void theWindowAndLongCommandsAreOptimised() throws Exception {
    assertThat(start()).doesNotContain(QUICK).endsWith("manyi.app/manyi.app.Main");
    assertThat(start("a b.xlsx")).doesNotContain(QUICK).endsWith("a b.xlsx");
    assertThat(start("report", "a.xlsx")).doesNotContain(QUICK);
  }

  @Test
  void theRecordOfClassesStandsBesideTheBuildAndIsNeverSpokenOf() throws Exception {
    var record = folder.toRealPath().resolve("the program/app/target/manyi.aot");

    assertThat(start("analyses"))
        .contains("-XX:AOTCache=" + record, "-Xlog:disable")
        .first()
        .asString()
        .startsWith("-XX:");
  }
}
