package manyi.samples;

import java.time.LocalDate;

/// Takes the cells of one row from left to right.
interface Cells {
  void text(String text);

  void number(double number);

  void date(LocalDate date);

  void blank();
}
