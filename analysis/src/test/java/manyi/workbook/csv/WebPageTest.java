package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTest {
  @TempDir Path folder;

  private RawCells table(byte[] page) throws IOException {
    var file = Files.write(folder.resolve("page.xls"), page);
    try (var opened = WebPage.open(file, null, Progress.none())) {
      return opened.read(opened.sheets().getFirst(), Progress.none());
    }
  }

  private RawCells table(String page) throws IOException {
    return table(page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCellsOfATableAreRead() throws IOException {
    var table =
        table(
            "<html><head><style>td {x: '<table>'}</style></head><body><!-- <table> -->"
                + "<TABLE border=1><tr><th>编号<th>a &amp; b</tr>\n"
                + "<tr><td>1</td><td>x<br>y &lt;z&gt;&nbsp;&#28385;</td></tr>"
                + "<tr><td style=\"mso-number-format:'\\@'\">007</td><td/></tr></table></html>");

    assertThat(table.text(0, 0)).isEqualTo("编号");
    assertThat(table.text(0, 1)).isEqualTo("a & b");
    assertThat(table.text(1, 1)).isEqualTo("x\ny <z> 满");
    assertThat(table.text(2, 0)).isEqualTo("007");
    assertThat(table.rows()).isEqualTo(3);
  }

  @Test
  void cellsThatSpanOthersKeepThemInTheirColumns() throws IOException {
    var table =
        table(
            "<table><tr><td rowspan=2>id</td><td colspan=\"2\">rating</td></tr>"
                + "<tr><td>a</td><td>b</td></tr><tr><td>1</td><td>5</td><td>4</td></tr></table>");

    assertThat(table.text(1, 1)).isEqualTo("a");
    assertThat(table.text(1, 2)).isEqualTo("b");
    assertThat(table.text(2, 2)).isEqualTo("4");
    assertThat(table.merges()).hasSize(2);
  }

  @Test
  void theEncodingIsTheOneThatThePageNames() throws IOException {
    var page = "<html><meta charset=\"gb2312\"><table><tr><td>满意</td></tr></table>";

    assertThat(table(page.getBytes(Charset.forName("GBK"))).text(0, 0)).isEqualTo("满意");
  }

  @Test
  void aPageWithoutATableIsRefused() {
    assertThatThrownBy(() -> table("<html><body>Please log in</body></html>"))
        .isInstanceOf(Unsupported.class);
  }
}
