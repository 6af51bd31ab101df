package manyi.workbook.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Of each file that is broken, hostile or unsuitable one sentence is said, or it opens with what
/// can be read and a note.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenFilesTest {
  /// Far more than the five seconds that a quiet machine keeps: what is held is that nothing hangs,
  /// not how fast a busy machine is.
  private static final Duration WITHOUT_HANGING = Duration.ofSeconds(60);

  @TempDir static Path folder;

  private ServerSocket nobodyCalls;
  private List<BrokenFile> files;

  @BeforeAll
  void write() throws IOException {
    nobodyCalls = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    nobodyCalls.setSoTimeout(1);
    files = BrokenFiles.write(folder, nobodyCalls.getLocalPort());
  }

  @AfterAll
  void close() throws IOException {
    nobodyCalls.close();
  }

  Stream<BrokenFile> files() {
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachIsToldInOneSentenceOrOpensWithANote(BrokenFile file) {
    long start = System.nanoTime();

    var opening = Opening.of(file.file(), file.password());

    var taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(opening.opens()).as(opening.keys().toString()).isEqualTo(file.opens());
    if (!file.opens() || !file.key().isEmpty()) {
      assertThat(opening.keys()).contains(file.key());
    } else {
      assertThat(opening.keys()).noneMatch(key -> key.matches(".*(broken|unreadable|lost).*"));
    }
    if (!opening.opens()) {
      assertThat(taken).isLessThan(WITHOUT_HANGING);
    }
    for (var sentence : opening.sentences()) {
      assertThat(sentence)
          .contains(String.valueOf(file.file().getFileName()))
          .doesNotContain("{", "Exception");
    }
  }

  @Test
  void littleMemoryIsEnoughToRefuseThemAll() throws IOException, InterruptedException {
    var out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", classPath(), Opening.class.getName()));
    files.stream().map(file -> file.file().toString()).distinct().forEach(command::add);
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();

    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    process.destroyForcibly();

    var said = Files.readString(out);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).doesNotContain("OutOfMemoryError", "\tat ", "Exception");
    assertThat(said.lines().filter(line -> line.contains("\t"))).hasSize(command.size() - 5);
  }

  /// The tests may run as a module; the child has all on its class path.
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Path.of("target", "test-classes").toAbsolutePath().toString(),
        System.getProperty("java.class.path", ""),
        System.getProperty("jdk.module.path", ""));
  }

  @Test
  void nothingThatAFileNamesIsFetchedOrWritten() throws IOException {
    for (var file : files) {
      if (String.valueOf(file.file().getFileName())
          .matches("(entity|dtd|link|path|sheet-ext|form).*")) {
        Opening.of(file.file(), file.password());
      }
    }

    assertThatThrownBy(nobodyCalls::accept).isInstanceOf(SocketTimeoutException.class);
    try (var beside = Files.list(folder.toAbsolutePath().getParent())) {
      assertThat(beside.map(path -> path.getFileName().toString())).doesNotContain("outside.txt");
    }
  }
}
