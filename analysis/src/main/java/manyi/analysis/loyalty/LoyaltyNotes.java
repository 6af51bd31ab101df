package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.RuleWords;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Item;
import manyi.analysis.loyalty.LoyaltyResult.Profile;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.indicators.GroupErrors;

/// What stands below the tables: rules, bases, tests.
record LoyaltyNotes(LoyaltyWords words) {
  private LoyaltyResult result() {
    return words.result();
  }

  private String level() {
    return words.phrases().level(result().confidence());
  }

  List<String> ofItems() {
    var notes = new ArrayList<String>();
    var rules = new RuleWords(words.phrases());
    if (!result().rules().isEmpty()) {
      notes.add(rules.score(result().rules()));
    }
    if (result().items().stream().anyMatch(Item::number)) {
      notes.add(words.say("loyalty.note-numbers"));
    }
    if (result().items().stream().anyMatch(Item::reversed)) {
      notes.add(words.say("loyalty.note-reversed"));
    }
    notes.add(rules.lacking(result().lacking()));
    if (!Double.isNaN(result().alpha())) {
      notes.add(words.say("loyalty.note-alpha", words.phrases().decimal(result().alpha())));
    }
    notes.add(words.phrases().weights(result().weight(), result().index().base()));
    return notes;
  }

  List<String> ofStandings(Standings standings) {
    var notes = new ArrayList<String>();
    notes.add(
        words.say(
            standings.cuts() == CutRule.POINTS ? "loyalty.note-points" : "loyalty.note-medians",
            words.limit(standings.loyalFrom()),
            words.limit(standings.satisfiedFrom()),
            words.names(standings.satisfaction())));
    notes.add(words.say("loyalty.note-standings"));
    var revenue = standings.revenue();
    if (revenue != null) {
      notes.add(words.say("loyalty.note-revenue", words.name(revenue)));
      if (standings.sizes().stream().anyMatch(size -> size.withheld())) {
        notes.add(words.say("loyalty.note-withheld", result().suppressBelow()));
      }
    }
    if (standings.risk().customers() != null) {
      notes.add(words.say("loyalty.note-population"));
    }
    return notes;
  }

  List<String> ofProfiles() {
    var notes = new ArrayList<String>();
    var profiles = new ArrayList<Profile>();
    for (var groups : result().groups()) {
      if (groups.profile() != null) {
        profiles.add(groups.profile());
      }
    }
    notes.add(
        words.say(
            profiles.stream().anyMatch(Profile::raoScott)
                ? "loyalty.note-rao-scott"
                : "loyalty.note-chi-square",
            level()));
    if (profiles.stream().anyMatch(Profile::doubtful)) {
      notes.add(words.say("loyalty.note-doubtful"));
    }
    return notes;
  }

  List<String> ofGroups(Groups groups) {
    var notes = new ArrayList<String>();
    notes.add(words.say("loyalty.note-others", level()));
    if (groups.told().stream().anyMatch(group -> group.base().n() < GroupErrors.SMALL)) {
      notes.add(words.say("indicators.small-groups", GroupErrors.SMALL));
    }
    if (groups.told().stream().anyMatch(Group::few)) {
      notes.add(words.phrases().few(result().weight(), result().flagBelow()));
    }
    if (groups.groups().stream().anyMatch(Group::withheld)) {
      notes.add(words.say("loyalty.note-withheld", result().suppressBelow()));
    }
    var empty = groups.groups().stream().filter(group -> group.base().n() == 0).toList();
    if (!empty.isEmpty()) {
      notes.add(words.say("loyalty.note-empty", words.labels(empty)));
    }
    return notes;
  }

  List<String> ofChain(Chain chain) {
    var notes = new ArrayList<String>();
    notes.add(
        words.say(
            "loyalty.note-chain",
            words.name(chain.retention()),
            words.names(chain.loyalty()),
            words.phrases().statistic(chain.rSquaredLoyalty()),
            words.phrases().statistic(chain.rSquaredRetention()),
            words.phrases().count(chain.n())));
    if (result().resamples() > 0) {
      notes.add(
          words.say(
              "loyalty.note-intervals",
              words.phrases().count(result().resamples()),
              words.phrases().score(result().seed())));
    }
    notes.add(words.say("loyalty.note-association"));
    return notes;
  }
}
