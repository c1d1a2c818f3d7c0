package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.data.Json;
import io.github.broadsheet.site.data.NewsItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code data/ninjs/2022-01.ndjson}: the articles of a month for the systems of news agencies. */
final class NewsItems implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    for (Volume volume : Volume.months(edition.archive())) {
      plan.accept(
          new Page(
              "data/ninjs/" + volume.name() + ".ndjson",
              volume.inputs(edition.archive()),
              new Content.Written(out -> write(edition, volume, out))));
    }
  }

  private static void write(Edition edition, Volume volume, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.open(out)) {
      for (ArticleCard card : volume.articles()) {
        of(card, edition).write(json);
      }
    }
  }

  private static NewsItem of(ArticleCard card, Edition edition) {
    SiteSettings site = edition.settings();
    List<NewsItem.Name> names = new ArrayList<>();
    for (EntityKey key : card.names()) {
      Optional<Entity> entity = edition.archive().entity(key);
      entity.ifPresent(
          found ->
              names.add(
                  new NewsItem.Name(
                      key.type(),
                      found.name(),
                      site.baseUrl() + SitePath.entity(key, edition.archive()))));
    }
    return new NewsItem(
        site.baseUrl() + SitePath.article(card),
        CopyDesk.title(card),
        card.summary(),
        card.authors().isEmpty() ? null : String.join(", ", card.authors()),
        card.published(),
        site.language(),
        site.rights(),
        card.agencies(),
        names);
  }
}
