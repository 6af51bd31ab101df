package manyi.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs what is measured as a process of its own.
final class Processes {
  private Processes() {}

  /// What [OpenOnce] says of a file under so little memory, or how it failed.
  static String open(Path file, String memory) throws Exception {
    var path =
        Stream.of("jdk.module.path", "java.class.path")
            .map(name -> System.getProperty(name, ""))
            .flatMap(list -> Arrays.stream(list.split(File.pathSeparator, -1)))
            .filter(entry -> !entry.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    var places = String.join(File.pathSeparator, "target/classes", "target/test-classes", path);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var output =
        run(List.of(java, memory, "-cp", places, OpenOnce.class.getName(), file.toString()));
    return output
        .lines()
        .filter(line -> line.contains("respondents") || line.contains("rror"))
        .findFirst()
        .orElse(output);
  }

  /// The median time of several runs of the launcher after one that is not counted, in seconds.
  static double launcher(int rounds, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of("..", "manyi").toString()));
    command.addAll(List.of(arguments));
    run(command);
    return Stopwatch.median(0, rounds, () -> run(command)) / 1000;
  }

  private static String run(List<String> command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
