package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /// A stream that fails at once and remembers who read it.
  private static final class Broken extends InputStream {
    private final AtomicReference<Thread> reader = new AtomicReference<>(Thread.currentThread());

    @Override
    public int read() throws IOException {
      reader.set(Thread.currentThread());
      throw new IOException("broken");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 17, (1 << 17) + 1, 5_000_000})
  void bytesAreThoseOfTheStream(int length) throws IOException {
    try (var in = new ReadAhead(new ByteArrayInputStream(bytes(length)))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes(length));
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void aProblemIsThrownAgainAtEveryFurtherRead() throws IOException {
    var before = bytes(1 << 17);
    var broken = new Broken();
    try (var in =
        new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(before), broken))) {
      assertThat(in.readNBytes(before.length)).isEqualTo(before);
      assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("broken");
      assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("broken");
    }
    assertThat(broken.reader.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void closingEarlyLeavesNoThreadBehind() throws IOException {
    var reader = new AtomicReference<>(Thread.currentThread());
    var endless =
        new InputStream() {
          private boolean closed;

          @Override
          public int read() {
            return 7;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            reader.set(Thread.currentThread());
            return length;
          }

          @Override
          public void close() {
            closed = true;
          }
        };

    try (var in = new ReadAhead(endless)) {
      assertThat(in.read()).isZero();
    }

    assertThat(reader.get()).isNotSameAs(Thread.currentThread());
    assertThat(reader.get().isAlive()).isFalse();
    assertThat(endless.closed).isTrue();
  }
}
