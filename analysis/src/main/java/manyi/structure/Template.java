package manyi.structure;

import static manyi.structure.Concept.COMPLAINTS;
import static manyi.structure.Concept.EXPECTATION;
import static manyi.structure.Concept.IMAGE;
import static manyi.structure.Concept.LOYALTY;
import static manyi.structure.Concept.QUALITY;
import static manyi.structure.Concept.RETENTION;
import static manyi.structure.Concept.SATISFACTION;
import static manyi.structure.Concept.VALUE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import manyi.structure.StructuralModel.Path;

/// The paths of a well-known index, between the latent variables that stand for its concepts.
///
/// Sources: ACSI: C. Fornell et al. (1996), The American Customer Satisfaction Index, Journal of
/// Marketing 60(4), 7–18, doi:10.1177/002224299606000403. ECSI: M. Tenenhaus et al. (2005), PLS
/// path modeling, Computational Statistics & Data Analysis 48, 159–205,
/// doi:10.1016/j.csda.2004.03.005. TCSI: the seven elements of the Chinese telecom index
/// (电信服务质量用户满意度指数). Descriptions of it agree on the elements, but no source at hand prints its
/// paths; taken here are those of the ACSI, with 品牌形象 as a cause of what is expected and perceived,
/// of satisfaction and of loyalty.
public enum Template {
  /// The paths as they were drawn.
  OWN(List.of(), List.of()),
  /// Six concepts, nine paths.
  ACSI(
      List.of(EXPECTATION, QUALITY, VALUE, SATISFACTION, COMPLAINTS, LOYALTY),
      List.of(
          new Link(EXPECTATION, QUALITY),
          new Link(EXPECTATION, VALUE),
          new Link(QUALITY, VALUE),
          new Link(EXPECTATION, SATISFACTION),
          new Link(QUALITY, SATISFACTION),
          new Link(VALUE, SATISFACTION),
          new Link(SATISFACTION, COMPLAINTS),
          new Link(SATISFACTION, LOYALTY),
          new Link(COMPLAINTS, LOYALTY))),
  /// The ACSI with the image: seven concepts, twelve paths.
  ECSI(
      with(ACSI.concepts, IMAGE),
      with(
          ACSI.links,
          new Link(IMAGE, EXPECTATION),
          new Link(IMAGE, SATISFACTION),
          new Link(IMAGE, LOYALTY))),
  /// Seven concepts, thirteen paths.
  TCSI(ECSI.concepts, with(ECSI.links, new Link(IMAGE, QUALITY))),
  /// From satisfaction over loyalty to the stated retention.
  LOYALTY_CHAIN(
      List.of(SATISFACTION, LOYALTY, RETENTION),
      List.of(new Link(SATISFACTION, LOYALTY), new Link(LOYALTY, RETENTION)));

  private final List<Concept> concepts;
  private final List<Link> links;

  Template(List<Concept> concepts, List<Link> links) {
    this.concepts = concepts;
    this.links = links;
  }

  private record Link(Concept from, Concept to) {}

  @SafeVarargs
  private static <T> List<T> with(List<T> first, T... further) {
    // What is further is the image, a cause of the others: in front.
    var all = new ArrayList<>(Arrays.asList(further));
    all.addAll(first);
    return List.copyOf(all);
  }

  /// What it is about, causes first.
  public List<Concept> concepts() {
    return concepts;
  }

  /// All its latent variables, without questions, with the paths between them.
  ///
  /// @param name what a concept is called; each another, and such that the concept is recognised
  public StructuralModel model(Function<Concept, String> name) {
    var latents = concepts.stream().map(name).map(Latent::new).toList();
    return applied(new StructuralModel(latents, List.of()));
  }

  /// The template's paths between those latent variables of a model that stand for its concepts;
  /// where several stand for one, each has its paths. Paths to and from others stay as they were
  /// drawn. [#OWN] changes nothing.
  public StructuralModel applied(StructuralModel model) {
    if (this == OWN) {
      return model;
    }
    var paths = new LinkedHashSet<Path>();
    for (var link : links) {
      for (var from : named(model, link.from)) {
        for (var to : named(model, link.to)) {
          paths.add(new Path(from, to));
        }
      }
    }
    model.paths().stream()
        .filter(path -> !knows(path.from()) || !knows(path.to()))
        .forEach(paths::add);
    return new StructuralModel(model.latents(), List.copyOf(paths));
  }

  private static List<String> named(StructuralModel model, Concept concept) {
    return model.latents().stream()
        .map(Latent::name)
        .filter(name -> Concept.of(name).filter(concept::equals).isPresent())
        .toList();
  }

  private boolean knows(String name) {
    return Concept.of(name).filter(concepts::contains).isPresent();
  }

  /// The concepts that no latent variable of a model stands for.
  public List<Concept> absent(StructuralModel model) {
    return concepts.stream().filter(concept -> named(model, concept).isEmpty()).toList();
  }

  /// The latent variables of a model that stand for none of the concepts; none of [#OWN].
  public List<String> unknown(StructuralModel model) {
    return this == OWN
        ? List.of()
        : model.latents().stream().map(Latent::name).filter(name -> !knows(name)).toList();
  }
}
