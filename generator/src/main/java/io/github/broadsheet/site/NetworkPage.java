package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.Network.Tie;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.NetworkView;
import io.github.broadsheet.site.view.NetworkView.NamePair;
import io.github.broadsheet.site.view.NetworkView.NetworkArc;
import io.github.broadsheet.site.view.NetworkView.NetworkName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who and what is named together, as a chart and as a table. */
final class NetworkPage implements PageKind {

  static final String PATH = "network.html";

  private static final int ROW = 100;
  private static final int FARTHEST = 1_300;
  private static final int NEAREST = 160;
  private static final int LEVELS = 4;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Network network = Network.of(edition.archive());
    List<NetworkName> names = new ArrayList<>();
    Map<EntityKey, Integer> rows = new HashMap<>();
    for (Entity entity : network.names()) {
      rows.put(entity.key(), names.size());
      names.add(
          new NetworkName(
              desk.name(entity, entity.appearances().size()), entity.key().type().id()));
    }
    plan.accept(
        new Page(
            PATH,
            Inputs.of(desk).add(names).add(network.ties()).checksum(),
            new Content.Templated("network.ftlh", () -> view(desk, names, rows, network.ties()))));
  }

  private static NetworkView view(
      CopyDesk desk, List<NetworkName> names, Map<EntityKey, Integer> rows, List<Tie> ties) {
    List<NetworkArc> arcs = new ArrayList<>();
    List<NamePair> pairs = new ArrayList<>();
    int most = ties.isEmpty() ? 1 : ties.get(0).count();
    for (Tie tie : ties) {
      int one = Objects.requireNonNull(rows.get(tie.one()));
      int other = Objects.requireNonNull(rows.get(tie.other()));
      arcs.add(arc(Math.min(one, other), Math.max(one, other), names.size(), level(tie, most)));
      NameLink first = names.get(one).name();
      NameLink second = names.get(other).name();
      pairs.add(new NamePair(first, second, tie.count()));
    }
    Collections.reverse(arcs);
    String intro =
        ties.isEmpty()
            ? "No two names stand in the same article."
            : "The "
                + names.size()
                + " names that stand with others in most articles. An arc joins two names of the"
                + " same articles; the stronger it is, the more there are.";
    return new NetworkView(
        desk.head("network", PATH)
            .title("Named together")
            .description(
                "Who and what is named together in articles of the archive: a chart of people,"
                    + " places and organisations, and the same as a table.")
            .collection()
            .head(),
        intro,
        names,
        arcs,
        pairs);
  }

  private static NetworkArc arc(int upper, int lower, int rows, int level) {
    int bow = NEAREST + (lower - upper) * (FARTHEST - NEAREST) / Math.max(1, rows - 1);
    return new NetworkArc(upper * ROW + ROW / 2, lower * ROW + ROW / 2, bow, level);
  }

  /** How strong an arc is, from 1 to 4, beside the strongest; of few articles none is strong. */
  private static int level(Tie tie, int most) {
    int full = Math.max(most, LEVELS);
    return Math.max(1, (tie.count() * LEVELS + full - 1) / full);
  }
}
