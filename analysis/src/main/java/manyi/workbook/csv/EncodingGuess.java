package manyi.workbook.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;

/// In which encoding a text file is written.
///
/// @param charset that fits best
/// @param certain whether hardly another can be meant
record EncodingGuess(Charset charset, boolean certain) {
  /// Bytes beyond ASCII that are enough to be certain.
  private static final int ENOUGH = 24;

  private static final double CLEARLY_BETTER = 0.25;

  /// Of so many characters in UTF-8 one may be broken.
  private static final int MOSTLY = 30;

  private record Candidate(Charset charset, double score) {}

  static EncodingGuess of(ByteEvidence evidence) {
    if (evidence.begins(0xEF, 0xBB, 0xBF)) {
      return new EncodingGuess(StandardCharsets.UTF_8, true);
    }
    if (evidence.begins(0xFF, 0xFE, 0, 0)) {
      return new EncodingGuess(StandardCharsets.UTF_32LE, true);
    }
    if (evidence.begins(0xFF, 0xFE)) {
      return new EncodingGuess(StandardCharsets.UTF_16LE, true);
    }
    if (evidence.begins(0xFE, 0xFF)) {
      return new EncodingGuess(StandardCharsets.UTF_16BE, true);
    }
    long even = evidence.zeros(0);
    long odd = evidence.zeros(1);
    if ((even + odd) * 200 > evidence.size() && Math.max(even, odd) > 8 * Math.min(even, odd)) {
      return new EncodingGuess(
          odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, true);
    }
    if (evidence.broken() * MOSTLY <= evidence.sequences()) {
      return new EncodingGuess(StandardCharsets.UTF_8, true);
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
    return new EncodingGuess(best.charset(), clear && beyondAscii(lines) >= ENOUGH);
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
