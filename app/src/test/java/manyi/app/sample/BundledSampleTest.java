package manyi.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledSampleTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aSampleIsAWorkbookOfItsName(BundledSample sample) throws IOException, UserProblem {
    var copy = sample.copyTo(folder);

    assertThat(copy.getFileName()).hasToString(sample.file());
    assertThat(Files.readAllBytes(copy)).startsWith('P', 'K');
  }

  @Test
  void whatAnotherVersionLeftIsReplaced() throws IOException, UserProblem {
    var old = Files.writeString(folder.resolve(BundledSample.HOTEL.file()), "old");

    assertThat(BundledSample.HOTEL.copyTo(folder)).isEqualTo(old);
    assertThat(Files.size(old)).isGreaterThan(1000);
  }

  @Test
  void aCopyLikeItIsLeftAlone() throws IOException, UserProblem {
    var copy = BundledSample.HOTEL.copyTo(folder);
    var time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(copy, time);

    BundledSample.HOTEL.copyTo(folder);

    assertThat(Files.getLastModifiedTime(copy)).isEqualTo(time);
  }
}
