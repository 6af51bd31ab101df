package manyi.workbook.sav;

/// What a number stands for by the format in which SPSS prints it.
enum SpssFormat {
  PLAIN,
  /// Seconds since 1582-10-14T00:00.
  MOMENT,
  /// Seconds of a day, or a duration.
  TIME_OF_DAY,
  /// Seconds.
  DURATION;

  /// @param code whose third byte is the format's number
  static SpssFormat of(int code) {
    return switch (code >>> 16 & 0xFF) {
      // DATE, DATETIME, ADATE, JDATE, MOYR, QYR, WKYR, EDATE, SDATE, YMDHMS
      case 20, 22, 23, 24, 28, 29, 30, 38, 39, 41 -> MOMENT;
      case 21 -> TIME_OF_DAY;
      // DTIME, MTIME
      case 25, 40 -> DURATION;
      default -> PLAIN;
    };
  }
}
