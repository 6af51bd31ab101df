package manyi.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import manyi.text.ChoiceWord;
import manyi.text.Message;

/// What a latent variable of a satisfaction index stands for, recognised by its name in Chinese or
/// English.
///
/// The order matters: a name is taken for the first concept of which it contains a word, so that
/// 预期质量 is an expectation and no quality, and "repurchase" is retention and no loyalty.
public enum Concept {
  COMPLAINTS("抱怨", "投诉", "complain"),
  RETENTION("留存", "留网", "在网", "续约", "续费", "retention", "retain", "stay", "renew"),
  LOYALTY("忠诚", "继续使用", "loyal"),
  EXPECTATION("预期", "期望", "期待", "expect"),
  IMAGE("形象", "image", "reputation", "声誉"),
  VALUE("价值", "性价比", "value"),
  SATISFACTION("满意", "satisf"),
  QUALITY("质量", "品质", "quality");

  private final List<String> words;

  Concept(String... words) {
    this.words = List.of(words);
  }

  /// What it is called.
  public Message called() {
    return Message.of("structure.concept." + ChoiceWord.of(this));
  }

  /// The concept that a name stands for; empty where it is none of them.
  public static Optional<Concept> of(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(concept -> concept.words.stream().anyMatch(plain::contains))
        .findFirst();
  }
}
