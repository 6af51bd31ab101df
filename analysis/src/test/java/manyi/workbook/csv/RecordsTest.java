package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TooLarge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  @TempDir Path folder;

  private SmallText read(String text) throws IOException {
    return SmallText.of(folder, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFound(String delimiter) throws IOException {
    var read =
        read(
            "id,comment,x\n1,\"a, b; c | d\te\",p\n2,fine,q\n"
                .replace(",", delimiter)
                .replace("a" + delimiter + " b", "a, b"));

    assertThat(read.cells().columns()).isEqualTo(3);
    assertThat(read.row(1)).containsExactly("1", "a, b; c | d\te", "p");
    assertThat(read.row(2)).containsExactly("2", "fine", "q");
  }

  @Test
  void aFirstLineMayNameTheDelimiter() throws IOException {
    var read = read("sep=;\na;b,c\n1;2,x\n");

    assertThat(read.row(0)).containsExactly("a", "b,c");
    assertThat(read.cells().rows()).isEqualTo(2);
  }

  @Test
  void theUserOverrulesTheDelimiter() throws IOException {
    var bytes = "a;b,c\n1;2,x\n".getBytes(StandardCharsets.UTF_8);

    assertThat(SmallText.of(folder, bytes, null, ',').row(1)).containsExactly("1;2", "x");
    assertThat(SmallText.of(folder, bytes, null, ';').row(1)).containsExactly("1", "2,x");
  }

  @Test
  void listsInCellsDoNotPassForADelimiter() throws IOException {
    var read =
        read("id\tchosen\n1\tapples, pears; plums\n2\tapples\n3\tpears, plums\n4\tapples, pears\n");

    assertThat(read.row(3)).containsExactly("3", "pears, plums");
  }

  @Test
  void aQuotedCellHoldsQuotesDelimitersAndLineBreaks() throws IOException {
    var read = read("a,b\r\n\"say \"\"hi\"\", please\",\"two\r\nlines\"\r\nx,\"\"\r\n");

    assertThat(read.row(1)).containsExactly("say \"hi\", please", "two\nlines");
    assertThat(read.row(2)).containsExactly("x", "");
    assertThat(read.remarkKeys()).containsExactly("csv.read-as");
  }

  @Test
  void spacesAroundAQuotedCellAreNoPartOfIt() throws IOException {
    assertThat(read("a, b, c\n1, \"x, y\" , z\n").row(1)).containsExactly("1", "x, y", " z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineBreakEndsARecord(String lineBreak) throws IOException {
    var read = read("a,b\n1,2\n3,4".replace("\n", lineBreak));

    assertThat(read.cells().rows()).isEqualTo(3);
    assertThat(read.row(2)).containsExactly("3", "4");
  }

  @Test
  void blankLinesBetweenRecordsAreNoRecords() throws IOException {
    var read = read("a,b\r\n\r\n1,2\r\n  \r\n3,4\r\n\r\n");

    assertThat(read.cells().rows()).isEqualTo(3);
    assertThat(read.row(1)).containsExactly("1", "2");
  }

  @Test
  void raggedRecordsAndTrailingDelimitersKeepTheirColumns() throws IOException {
    var read = read("a,b,c,,\n1,2\n1,2,3,,\n4,,6\n");

    assertThat(read.cells().columns()).isEqualTo(3);
    assertThat(read.row(1)).containsExactly("1", "2", "");
    assertThat(read.row(3)).containsExactly("4", "", "6");
  }

  @Test
  void titleLinesAboveDoNotHideTheDelimiter() throws IOException {
    var read = read("Customer survey, 2025\n\nid;x;y\n1;a;b\n2;a;c\n3;b;c\n4;b;b\n");

    assertThat(read.row(1)).containsExactly("id", "x", "y");
  }

  @Test
  void backslashesMarkQuotesWhereTheFileDoesSo() throws IOException {
    var read = read("a,b\n\"say \\\"hi\\\", please\",1\n\"c:\\\\temp\",2\n");

    assertThat(read.row(1)).containsExactly("say \"hi\", please", "1");
    assertThat(read.row(2)).containsExactly("c:\\temp", "2");
  }

  @Test
  void backslashesStayWhereQuotesAreDoubled() throws IOException {
    assertThat(read("a,b\n\"c:\\temp\\\",\"say \"\"hi\"\"\"\n").row(1))
        .containsExactly("c:\\temp\\", "say \"hi\"");
  }

  @Test
  void aQuoteWithinAPlainCellStandsForItself() throws IOException {
    var read = read("screen,b\n5\" wide,1\n6\" wide,2\n");

    assertThat(read.row(1)).containsExactly("5\" wide", "1");
    assertThat(read.remarkKeys()).containsExactly("csv.read-as");
  }

  @Test
  void aStrayQuoteIsToldWithItsLine() throws IOException {
    var read = read("a,b\nx,1\n\"very \"nice\" indeed\",2\ny,3\n");

    assertThat(read.row(2)).containsExactly("very \"nice\" indeed", "2");
    assertThat(read.row(3)).containsExactly("y", "3");
    assertThat(read.remarkKeys()).containsExactly("csv.read-as", "csv.stray-quotes");
    assertThat(read.remarks().getLast().where()).isEqualTo("3");
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheRest() throws IOException {
    var read = read("a,b\n1,x\n2,\"oops\n3,y\n4,z\n");

    assertThat(read.cells().rows()).isEqualTo(5);
    assertThat(read.row(2)).containsExactly("2", "\"oops");
    assertThat(read.row(4)).containsExactly("4", "z");
  }

  @Test
  void aFileCutShortWithinAQuotedCellKeepsItsLastRecord() throws IOException {
    var read = read("a,b,c\n1,x,y\n2,z,\"cut in the\nmiddle of");

    assertThat(read.row(2)).containsExactly("2", "z", "cut in the\nmiddle of");
  }

  @Test
  void manyQuotesThatAreNeverClosedAreReadInReasonableTime() throws IOException {
    var text = "a,b\n" + "\"x,1\n".repeat(200_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(read(text).cells().rows()).isGreaterThan(100_000));
  }

  @Test
  void zeroBytesAreDropped() throws IOException {
    assertThat(read("a,b\nx\u0000y,1\nsome longer text to be here,2\n").row(1))
        .containsExactly("xy", "1");
  }

  @Test
  void oneColumnIsATableToo() throws IOException {
    var read = read("answer\nyes\nno\n");

    assertThat(read.cells().columns()).isEqualTo(1);
    assertThat(read.row(2)).containsExactly("no");
  }

  @Test
  void moreThanFitsIsRefused() throws IOException {
    var file = folder.resolve("large.csv");
    Files.writeString(file, "a,b\n" + "some words,1\n".repeat(1000) + "x".repeat(5000));

    try (var opened = TextFile.open(file, null, null, MemoryBudget.of(4000), Progress.none())) {
      assertThatThrownBy(() -> opened.read(opened.sheets().getFirst(), Progress.none()))
          .isInstanceOf(TooLarge.class);
    }
  }

  @Test
  void readingIsCancelled() throws IOException {
    var file = Files.writeString(folder.resolve("long.csv"), "a,b\n" + "1,2\n".repeat(50_000));

    try (var opened = TextFile.open(file, null, null, Progress.none())) {
      Progress cancelling =
          done -> {
            if (done > 0.5) {
              throw new Cancelled();
            }
          };
      assertThatThrownBy(() -> opened.read(opened.sheets().getFirst(), cancelling))
          .isInstanceOf(Cancelled.class);
    }
  }
}
