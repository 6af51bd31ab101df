package manyi.analysis.banner;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a figure stands.
///
/// @param table from 0
/// @param row of the table
/// @param column of the banner
record Place(int table, int row, int column) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

  String written() {
    return table + "." + row + "." + column;
  }

  /// The place that a reference of a cell names; empty where there is none.
  static Optional<Place> of(String reference, BannerResult result) {
    var match = WRITTEN.matcher(reference);
    if (!match.matches()) {
      return Optional.empty();
    }
    var place =
        new Place(
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3)));
    boolean there =
        place.table() < result.tables().size()
            && place.row() < result.tables().get(place.table()).rows().size()
            && place.column() < result.columns().size();
    return there ? Optional.of(place) : Optional.empty();
  }
}
