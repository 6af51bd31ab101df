package manyi.statistics.pls;

/// An estimate, or why there is none.
public sealed interface PlsResult permits PlsEstimate, PlsRefusal {}
