package manyi.document;

/// One part of a document. The set is closed, so that the compiler lists every writer when a kind
/// is added.
public sealed interface Block permits Paragraph, Table, Figure {}
