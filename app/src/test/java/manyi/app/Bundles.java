package manyi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The texts of both modules as they stand in the source trees.
final class Bundles {
  /// The modules' source trees, seen from this module's folder.
  static final List<Path> SOURCES = List.of(Path.of("../analysis/src/main"), Path.of("src/main"));

  private Bundles() {}

  /// All bundles of a language: the folder's name and its texts.
  static TreeMap<String, Properties> of(String language) {
    var bundles = new TreeMap<String, Properties>();
    for (var file : files("texts_" + language + ".properties")) {
      bundles.put(file.getName(file.getNameCount() - 2).toString(), read(file));
    }
    return bundles;
  }

  /// All texts of a language by key.
  static TreeMap<String, String> texts(String language) {
    var texts = new TreeMap<String, String>();
    for (var bundle : of(language).values()) {
      bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
    }
    return texts;
  }

  /// The lines of every bundle of a language.
  static List<List<String>> lines(String language) {
    return files("texts_" + language + ".properties").stream()
        .map(file -> readText(file).lines().toList())
        .toList();
  }

  static String javaSources() {
    var all = new StringBuilder();
    files(".java").forEach(file -> all.append(readText(file)));
    return all.toString();
  }

  static List<Path> files(String ending) {
    return SOURCES.stream().flatMap(root -> files(root, ending).stream()).sorted().toList();
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String readText(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
