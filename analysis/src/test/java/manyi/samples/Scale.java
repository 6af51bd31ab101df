package manyi.samples;

/// Cuts a continuous opinion to the nearest point of a rating scale.
record Scale(int lowest, int highest) {
  int rate(double opinion) {
    return Math.clamp(Math.round(opinion), lowest, highest);
  }
}
