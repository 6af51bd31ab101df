package manyi.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.analysis.Request;
import manyi.preparation.Step;
import manyi.text.Language;
import manyi.text.UserProblem;

/// A project from the fields of its file.
final class ProjectReader {
  private ProjectReader() {}

  static Project project(Field root, Path file) throws UserProblem {
    var language = root.child("language").choiceOrNull(Language.class);
    return new Project(
        sources(root, file),
        CorrectionsForm.read(root.child("corrections")),
        steps(root.child("steps"), file),
        root.child("weight").textOrNull(),
        root.child("filter").textOrNull(),
        root.child("title").textOrNull(),
        cards(root.child("report")),
        language == null ? Language.ZH : language,
        pages(root.child("pages")));
  }

  private static List<Source> sources(Field root, Path file) throws UserProblem {
    var several = root.child("sources");
    if (several.lacks()) {
      return List.of(source(root.child("source"), file));
    }
    var sources = new ArrayList<Source>();
    for (var element : several.elements()) {
      sources.add(source(element, file));
    }
    if (sources.isEmpty()) {
      throw several.wrong();
    }
    return sources;
  }

  private static Source source(Field field, Path file) throws UserProblem {
    var place = field.child("file");
    try {
      var folder = file.toAbsolutePath().normalize().resolveSibling("");
      return new Source(
          folder.resolve(place.text()).normalize(),
          field.child("size").number(),
          field.child("sha256").text());
    } catch (InvalidPathException e) {
      throw place.wrong().because(e);
    }
  }

  private static List<Step> steps(Field field, Path file) throws UserProblem {
    var steps = new ArrayList<Step>();
    for (var element : field.elements()) {
      try {
        steps.add(Step.parse(element.text()));
      } catch (UserProblem problem) {
        var where = problem.where();
        throw where == null ? problem.at(file + ": " + element.path()) : problem;
      }
    }
    return steps;
  }

  private static List<Card> cards(Field field) throws UserProblem {
    var cards = new ArrayList<Card>();
    for (var element : field.elements()) {
      cards.add(
          new Card(
              request(element),
              element.child("weight").textOrNull(),
              element.child("filter").textOrNull()));
    }
    return cards;
  }

  private static List<Request> pages(Field field) throws UserProblem {
    var pages = new ArrayList<Request>();
    for (var element : field.elements()) {
      pages.add(request(element));
    }
    return pages;
  }

  private static Request request(Field field) throws UserProblem {
    return new Request(field.child("analysis").text(), written(field));
  }

  private static Map<String, String> written(Field card) throws UserProblem {
    var settings = new LinkedHashMap<String, String>();
    for (var entry : card.child("settings").fields().entrySet()) {
      settings.put(entry.getKey(), entry.getValue().text());
    }
    return settings;
  }
}
