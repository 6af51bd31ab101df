package manyi.samples;

/// Who a respondent of the telecom sample is, as far as it bears on the answers.
record TelecomCustomer(Province province, CustomerGroup group, AgeBand age) {

  static TelecomCustomer draw(Draw draw) {
    return new TelecomCustomer(Province.draw(draw), CustomerGroup.draw(draw), AgeBand.draw(draw));
  }

  /// Points of 1–10 by which this customer's satisfaction with the element differs from the centre.
  double shift(TelecomElement element) {
    return age.shift
        + switch (element.factor) {
          case PRICE -> group.priceShift;
          case NETWORK -> 0;
          case SERVICE -> province.serviceShift;
        };
  }

  /// The weight before it is scaled to a mean of 1.
  double rawWeight() {
    return group.weight() * age.weight();
  }
}
