package manyi.samples;

/// What several service elements have in common besides the general mood of the respondent.
enum TelecomFactor {
  PRICE,
  NETWORK,
  SERVICE
}
