package manyi.app.dialog;

import javafx.concurrent.Task;

/// Breaks the rule that only Tasks runs long work.
public record PlantedViolations(Task<String> work) {}
