package manyi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The program's words in one language. Texts live in `texts_zh.properties` and
/// `texts_en.properties` beside the classes that say them; the first word of a key names the
/// package: `workbook.encrypted` lies in `manyi/workbook`, `crosstab.title` in
/// `manyi/analysis/crosstab`, `shell.open` in `manyi/app/shell`.
///
/// A text is a [MessageFormat] pattern: `{0}`, plurals by `{0,choice,1#one respondent|1<{0}
/// respondents}`, an apostrophe doubled.
public final class Texts {
  private static final List<String> ROOTS =
      List.of("manyi/", "manyi/workbook/", "manyi/analysis/", "manyi/app/");

  private final Language language;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

  private Texts(Language language) {
    this.language = language;
  }

  public static Texts in(Language language) {
    return new Texts(language);
  }

  public Language language() {
    return language;
  }

  /// The text of a key with its arguments filled in.
  ///
  /// @throws MissingResourceException when there is no such key, which is a bug
  public String get(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  /// A message in words.
  public String say(Message message) {
    var format = new MessageFormat(pattern(message.key()), language.locale());
    return format.format(message.arguments().stream().map(this::worded).toArray());
  }

  /// Whether there is a text for a key.
  public boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  private Object worded(Object argument) {
    return argument instanceof Message message ? say(message) : argument;
  }

  private String pattern(String key) {
    var pattern = bundle(key).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("No text " + key + " in " + language, "texts", key);
    }
    return pattern;
  }

  private Properties bundle(String key) {
    return bundles.computeIfAbsent(key.substring(0, Math.max(0, key.indexOf('.'))), this::load);
  }

  private Properties load(String place) {
    var texts = new Properties();
    var name = "/texts_" + language.code() + ".properties";
    for (var root : ROOTS) {
      try (var stream = open(root + place + name)) {
        if (stream != null) {
          texts.load(reader(stream));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static @Nullable InputStream open(String resource) {
    return Texts.class.getClassLoader().getResourceAsStream(resource);
  }

  private static Reader reader(InputStream stream) {
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
