package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
  private static final int BLOCK = 1 << 18;

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static ReadAhead ahead(InputStream in) {
    return new ReadAhead(in, 1, Progress.none());
  }

  private static byte[] all(Blocks blocks) throws IOException {
    var all = new ByteArrayOutputStream();
    for (var block = blocks.next(); block != null; block = blocks.next()) {
      all.write(block.bytes(), Blocks.ROOM, block.length());
      blocks.free(block.bytes());
    }
    return all.toByteArray();
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
  @ValueSource(ints = {0, 1, BLOCK, BLOCK + 1, 5_000_000})
  void bytesAreThoseOfTheStream(int length) throws IOException {
    try (var blocks = ahead(new ByteArrayInputStream(bytes(length)))) {
      assertThat(all(blocks)).isEqualTo(bytes(length));
      assertThat(blocks.next()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, BLOCK, BLOCK + 1000})
  void whatStandsBeforeAProblemIsGivenAndThenTheProblemAtEveryCall(int length) throws IOException {
    var before = new ByteArrayInputStream(bytes(length));
    var broken = new Broken();
    try (var blocks = ahead(new SequenceInputStream(before, broken))) {
      int given = 0;
      while (given < length) {
        var block = blocks.next();
        assertThat(block).isNotNull();
        given += block == null ? length : block.length();
      }
      assertThatThrownBy(blocks::next).isInstanceOf(IOException.class).hasMessage("broken");
      assertThatThrownBy(blocks::next).isInstanceOf(IOException.class).hasMessage("broken");
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

    try (var blocks = ahead(endless)) {
      assertThat(blocks.next()).isNotNull();
    }

    assertThat(reader.get()).isNotSameAs(Thread.currentThread());
    assertThat(reader.get().isAlive()).isFalse();
    assertThat(endless.closed).isTrue();
  }

  @Test
  void progressIsToldAtEveryBlockAndCanCancel() throws IOException {
    List<Double> told = new ArrayList<>();
    try (var blocks =
        new ReadAhead(
            new ByteArrayInputStream(bytes(1000)),
            100,
            1000,
            done -> {
              told.add(done);
              if (done >= 0.5) {
                throw new Cancelled();
              }
            })) {
      assertThatThrownBy(() -> all(blocks)).isInstanceOf(Cancelled.class);
    }
    assertThat(told).containsExactly(0.1, 0.2, 0.3, 0.4, 0.5);
  }
}
