package manyi.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import manyi.analysis.Request;
import manyi.preparation.Step;
import org.jspecify.annotations.Nullable;

/// A project as the fields of its file, in the order in which people read them. What is not chosen
/// is left out.
final class ProjectWriter {
  private ProjectWriter() {}

  static Map<String, Object> tree(Project project, Path file) {
    var tree = new LinkedHashMap<String, Object>();
    boolean several = project.isTogether();
    tree.put("format", format(project));
    tree.put("language", project.language());
    if (several) {
      tree.put("sources", project.sources().stream().map(one -> source(one, file)).toList());
    } else {
      tree.put("source", source(project.source(), file));
    }
    tree.put("corrections", CorrectionsForm.tree(project.corrections()));
    if (!project.steps().isEmpty()) {
      tree.put("steps", project.steps().stream().map(Step::written).toList());
    }
    put(tree, "weight", project.weight());
    put(tree, "filter", project.filter());
    put(tree, "title", project.title());
    tree.put("report", project.report().stream().map(ProjectWriter::card).toList());
    if (!project.pages().isEmpty()) {
      tree.put("pages", project.pages().stream().map(ProjectWriter::request).toList());
    }
    return tree;
  }

  /// The oldest form that says everything.
  private static int format(Project project) {
    if (!project.steps().isEmpty()) {
      return ProjectFile.FORMAT_WITH_STEPS;
    }
    return project.isTogether() ? ProjectFile.FORMAT_OF_SEVERAL : ProjectFile.FORMAT;
  }

  private static Map<String, Object> source(Source source, Path file) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("file", place(source.file().toAbsolutePath().normalize(), file));
    tree.put("size", source.size());
    tree.put("sha256", source.sha256());
    return tree;
  }

  private static String place(Path workbook, Path project) {
    var folder = project.toAbsolutePath().normalize().getParent();
    if (folder == null || !workbook.startsWith(folder)) {
      return workbook.toString();
    }
    var names = new ArrayList<String>();
    folder.relativize(workbook).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static Map<String, Object> card(Card card) {
    var tree = request(card.request());
    put(tree, "weight", card.weight());
    put(tree, "filter", card.filter());
    return tree;
  }

  private static Map<String, Object> request(Request request) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("analysis", request.analysis());
    tree.put("settings", request.settings());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
