package manyi.app.task;

import java.awt.Color;
import manyi.app.session.Session;

/// Breaks rules of the architecture: they are held against it to see that they can fail.
public record PlantedViolations(Session lowerPackage, Color awt) {}
