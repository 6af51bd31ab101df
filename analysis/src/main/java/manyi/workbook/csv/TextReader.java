package manyi.workbook.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// Decodes a file without its byte order mark. What cannot be decoded becomes [#REPLACEMENT].
final class TextReader {
  static final char REPLACEMENT = '\uFFFD';

  private static final char MARK = '\uFEFF';

  private TextReader() {}

  static Reader of(FileChannel channel, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var reader =
        new PushbackReader(new InputStreamReader(Channels.newInputStream(channel), decoder), 1);
    int first = reader.read();
    if (first != MARK && first >= 0) {
      reader.unread(first);
    }
    return reader;
  }

  /// Fills an array as far as the text reaches.
  static int fill(Reader reader, char[] head) throws IOException {
    int length = 0;
    for (int count = 0; count >= 0 && length < head.length; length += Math.max(0, count)) {
      count = reader.read(head, length, head.length - length);
    }
    return length;
  }
}
