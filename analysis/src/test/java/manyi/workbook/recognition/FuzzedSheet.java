package manyi.workbook.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.TextPool;

/// A sheet made of bytes: how many columns, rows and header rows it has, and of each column the
/// words in its header and those that its answers are drawn from.
final class FuzzedSheet {
  private static final int MOST_COLUMNS = 24;
  private static final int MOST_HEADERS = 4;
  private static final int WORDS_A_COLUMN = 8;

  /// From here on a byte says how many of the following are a text of their own.
  private static final int OWN_TEXT = 240;

  private static final int DATE = 239;

  private static final List<String> WORDS =
      List.of(
          ("|0|1|2|3|4|5|6|7|8|9|10|11|100|-1|-2|-3|-99|99|999|0.5|12.25|1e9|2024|#NULL!|#N/A|TRUE|FALSE|Yes|No|是|否|有|无|√|X"
                  + "|(空)|(跳过)|N/A|n/a|Don't know|不知道|说不清|Not applicable|Other|其他|其他:自己|Other (please specify)"
                  + "|非常满意|满意|一般|不满意|非常不满意|Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied"
                  + "|Strongly agree|Agree|Disagree|Strongly disagree|5 (非常满意)|10=Very good|1 - not at all|每天|经常|从不"
                  + "|Male|Female|男|女|18-25|26-35|60 and over|北京|上海|A|B|C|D|A.甲|B.乙|A;B|A; C|1,2|2,3|甲┋乙|乙┋丙|甲〖自己〗"
                  + "|1. 您的性别|2. 满意度|3、您用过哪些(多选)|Q1|Q2|Q3_1|Q3_2|Q3_3_TEXT|Q4|Q5#1_1|{\"ImportId\":\"QID1\"}"
                  + "|How satisfied are you? - Price|How satisfied are you? - Service|How important is it? [Price]"
                  + "|Which did you use? (Choice=Web)|Which did you use?: App|q1___1|q1___2|a/b|a/c|Response|Open-Ended Response"
                  + "|序号|提交答卷时间|所用时间|来自IP|来源|总分|Timestamp|StartDate|EndDate|ResponseId|Status|IPAddress|Duration (in seconds)"
                  + "|ID|name|姓名|手机|Phone|13800138000|a@b.cn|110101199003078515|京A12345|192.168.1.1|weight|wave|branch|权重"
                  + "|推荐|How likely are you to recommend us?|Overall satisfaction|rank|排序|第一位|0-10|40分钟|3元|25 kg|50%|12:30"
                  + "|2024-01-31|31/01/2024|01/31/2024 10:05|2024年3月1日|Jan 5, 2024|合计|Total|平均|选项|小计|比例|1(A)|满意度:价格|重要度:价格")
              .split("\\|"));

  private final byte[] input;
  private final TextPool pool = new TextPool(MemoryBudget.of(1 << 26));
  private int at;

  private FuzzedSheet(byte[] input) {
    this.input = input;
  }

  static RawCells of(byte[] input) {
    return new FuzzedSheet(input).cells();
  }

  private RawCells cells() {
    int columns = 1 + next() % MOST_COLUMNS;
    int headers = next() % MOST_HEADERS;
    int rows = next();
    var random = new Random(next());
    var sheet = new SheetBuilder(MemoryBudget.of(1 << 26), Integer.MAX_VALUE);
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < headers; row++) {
        sheet.cell(row, column, cell());
      }
      var words = new ArrayList<Long>();
      for (int count = next() % WORDS_A_COLUMN; count >= 0; count--) {
        words.add(cell());
      }
      // Some columns go on in step with the rows: serial numbers and times are so.
      boolean counted = next() > 200;
      for (int row = headers; row < headers + rows; row++) {
        long drawn = words.get(random.nextInt(words.size()));
        sheet.cell(row, column, counted ? CellValue.number((double) row) : drawn);
      }
    }
    for (int merges = next() % 4; merges > 0; merges--) {
      int from = next() % columns;
      sheet.merged(0, next() % 2, from, Math.min(columns - 1, from + next() % 4));
    }
    return sheet.build(pool);
  }

  private int next() {
    return at < input.length ? input[at++] & 0xFF : 0;
  }

  private long cell() {
    int choice = next();
    if (choice == DATE) {
      return CellValue.date(next() * 200 + next() / 256.0);
    }
    if (choice >= OWN_TEXT) {
      int to = Math.min(input.length, at + choice - OWN_TEXT + 1);
      var text = new String(input, Math.min(at, to), Math.max(0, to - at), StandardCharsets.UTF_8);
      at = to;
      return word(text);
    }
    return word(WORDS.get(choice % WORDS.size()));
  }

  private long word(String text) {
    if (text.isEmpty()) {
      return CellValue.EMPTY;
    }
    double number = Numbers.parse(text);
    if (!Double.isNaN(number)) {
      return CellValue.number(number);
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    int id = pool.add(bytes, 0, bytes.length);
    return text.startsWith("#N") ? CellValue.error(id) : CellValue.text(id);
  }
}
