package manyi.samples;

/// A column of a sample: its header cell and its width in characters.
record Column(String header, int width) {}
