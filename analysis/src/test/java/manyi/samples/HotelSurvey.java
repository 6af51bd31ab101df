package manyi.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The English sample: guests of a hotel, with a plain header row and worded scales; 31 columns.
record HotelSurvey(int respondents, long seed) implements SampleSurvey {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 120;
  private static final int FIRST_ID = 10_001;

  @Override
  public String title() {
    return "Hotel guest survey 2026 (sample, all data invented)";
  }

  @Override
  public String sheet() {
    return "Responses";
  }

  @Override
  public LocalDateTime written() {
    return LocalDateTime.of(2026, 7, 6, 9, 0);
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Respondent ID", 13));
    columns.add(new Column("Date of response", 12));
    columns.add(new Column("Date of arrival", 12));
    columns.add(new Column("Nights stayed", 9));
    columns.add(new Column("Room rate per night (EUR)", 12));
    columns.add(new Column("What was the main purpose of your stay?", 17));
    columns.add(new Column("Who did you travel with?", 20));
    columns.add(new Column("What is your age?", 13));
    columns.add(new Column("How did you book?", 19));
    columns.add(new Column("Had you stayed with us before?", 13));
    columns.add(new Column("Which of these did you use? (select all that apply)", 40));
    for (HotelElement element : HotelElement.values()) {
      columns.add(
          new Column("How satisfied are you with the following? [" + element.label + "]", 27));
    }
    for (HotelElement element : HotelElement.values()) {
      columns.add(
          new Column("How important is each of the following to you? [" + element.label + "]", 27));
    }
    columns.add(new Column("Overall, how satisfied are you with your stay?", 27));
    columns.add(new Column("How likely are you to recommend us to a friend? (0-10)", 18));
    columns.add(new Column("Would you stay with us again?", 16));
    columns.add(new Column("Is there anything you would like to tell us?", 52));
    return columns;
  }

  @Override
  public void answer(int respondent, Cells cells) {
    Draw draw = Draw.of(seed, respondent);
    cells.text("R" + (FIRST_ID + respondent));
    LocalDate arrival =
        FIRST_DAY.plusDays((int) ((respondent + draw.uniform()) / respondents * DAYS));
    int nights = 1 + draw.index(0.34, 0.30, 0.15, 0.09, 0.05, 0.03, 0.04);
    cells.date(arrival.plusDays(nights + 1L + draw.below(5)));
    cells.date(arrival);
    cells.number(nights);
    new HotelAnswers(draw, cells).give();
  }
}
