package manyi.progress;

import java.awt.Color;
import javafx.planted.Screen;
import manyi.text.Language;
import org.apache.poi.ss.usermodel.Workbook;

/// Breaks every rule of the architecture at once: the rules are held against it to see that they
/// can fail.
public record PlantedViolations(Language lowerPackage, Workbook poi, Color awt, Screen screen) {}
