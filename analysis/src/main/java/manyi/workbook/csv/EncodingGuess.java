package manyi.workbook.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;

/// In which encoding a text file is written.
///
/// @param charset that fits best
/// @param certain whether hardly another can be meant
/// @param decodes whether all of the file is known to be in it
record EncodingGuess(Charset charset, boolean certain, boolean decodes) {
  /// Bytes beyond ASCII that are enough to be certain.
  private static final int ENOUGH = 24;

  private static final int FEW = 4;
  private static final double CLEARLY_BETTER = 0.25;

  /// Of so many characters in UTF-8 one may be broken.
  private static final int MOSTLY = 30;

  private record Candidate(Charset charset, double score) {}

  static EncodingGuess of(ByteEvidence evidence) {
    if (WideText.begins(evidence.head(), 0xEF, 0xBB, 0xBF)) {
      return new EncodingGuess(StandardCharsets.UTF_8, true, evidence.broken() == 0);
    }
    var wide = WideText.charset(evidence.head());
    if (wide != null) {
      return new EncodingGuess(wide, true, false);
    }
    if (evidence.broken() * MOSTLY <= evidence.sequences()) {
      return new EncodingGuess(StandardCharsets.UTF_8, true, evidence.broken() == 0);
    }
    return ofOldCodes(evidence.lines());
  }

  private static EncodingGuess ofOldCodes(byte[] lines) {
    var candidates = new ArrayList<Candidate>();
    for (var code : SingleByteCode.values()) {
      candidates.add(new Candidate(code.charset(), code.score(lines)));
    }
    for (var code : DoubleByteCode.values()) {
      candidates.add(new Candidate(code.charset(), code.score(lines)));
    }
    // Of equals the first stays first: the most usual one.
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    var best = candidates.getFirst();
    var other = candidates.stream().filter(candidate -> !same(lines, best, candidate)).findFirst();
    boolean clear = other.isEmpty() || best.score() - other.get().score() > CLEARLY_BETTER;
    return new EncodingGuess(best.charset(), clear && beyondAscii(lines) >= ENOUGH, false);
  }

  /// How well bytes fit, by all their characters beyond ASCII and, where these are few, by how
  /// usual the encoding is.
  static double score(double sum, int characters, double usual) {
    return (sum + FEW * usual) / (characters + FEW);
  }

  private static boolean same(byte[] lines, Candidate one, Candidate other) {
    return new String(lines, one.charset()).equals(new String(lines, other.charset()));
  }

  private static long beyondAscii(byte[] lines) {
    long beyond = 0;
    for (byte b : lines) {
      beyond += b < 0 ? 1 : 0;
    }
    return beyond;
  }
}
