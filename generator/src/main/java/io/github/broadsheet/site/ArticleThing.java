package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.PictureSize;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.JsonLd.Thing;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.Site;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as schema.org's NewsArticle, with what it quotes, shows and names.
 *
 * @param groups the names it links
 * @param address absolute address of its page
 */
record ArticleThing(
    CopyDesk desk, ArticleCard card, Article article, List<NameGroup> groups, String address)
    implements Thing {

  private static final int MOST_PARTS = 40;

  @Override
  public void write(JsonGenerator json) throws IOException {
    Site site = desk.site();
    LocalDate day = card.published();
    LocalDate updated = article.metadata().updated();
    String own = article.metadata().rights();
    String rights = own == null ? site.rights() : own;
    JsonLd.thing(json, "NewsArticle", address + "#article")
        .text("headline", CopyDesk.title(card))
        .text("description", Objects.requireNonNullElse(card.summary(), card.headline()))
        .text("datePublished", day == null ? null : day.toString())
        .text("dateModified", modified(day, updated))
        .text("inLanguage", language(article.metadata(), site.language()))
        .text("url", address)
        .text("mainEntityOfPage", address)
        .text("dateline", article.dateline() == null ? null : article.dateline().text())
        .number("wordCount", card.words())
        .truth("isAccessibleForFree", true)
        .text("license", isAddress(rights) ? rights : null)
        .text("copyrightNotice", isAddress(rights) ? null : rights)
        .things("correction", corrections(updated))
        .things("image", images())
        .things("author", authors(site))
        .thing("publisher", JsonLd.named("Organization", site.title(), site.baseUrl()))
        .thing("isPartOf", JsonLd.reference(site.baseUrl() + "#site"))
        .things(
            "contentLocation", card.places().stream().limit(3).map(ArticleThing::place).toList())
        .things("mentions", mentions(site))
        .things("hasPart", parts())
        .end();
  }

  /**
   * The language of an article, as a BCP 47 tag.
   *
   * @param site the language of the site, which may say the same more closely: {@code de-CH}
   */
  static String language(Metadata article, String site) {
    String own = article.language();
    return own == null || site.startsWith(own + "-") ? site : own;
  }

  private static boolean isAddress(@Nullable String rights) {
    return rights != null && rights.startsWith("https://");
  }

  /** The day of the last change, if that is known to be later. */
  private static @Nullable String modified(@Nullable LocalDate day, @Nullable LocalDate updated) {
    if (day == null) {
      return null;
    }
    return updated != null && updated.isAfter(day) ? updated.toString() : day.toString();
  }

  private List<Thing> corrections(@Nullable LocalDate day) {
    return card.status() != Status.CORRECTED
        ? List.of()
        : article.metadata().notes().stream().map(note -> correction(note, day)).toList();
  }

  private static Thing correction(String note, @Nullable LocalDate day) {
    return json ->
        JsonLd.thing(json, "CorrectionComment", null)
            .text("text", note)
            .text("datePublished", day == null ? null : day.toString())
            .end();
  }

  private static Thing place(String name) {
    return JsonLd.named("Place", name, null);
  }

  private List<Thing> authors(Site site) {
    List<Thing> authors = new ArrayList<>();
    for (String name : card.agencies()) {
      String path = desk.agencyPath(name);
      authors.add(JsonLd.named("Organization", name, path == null ? null : site.baseUrl() + path));
    }
    for (String name : card.authors()) {
      if (!card.agencies().contains(name)) {
        authors.add(
            JsonLd.named(desk.agencyPath(name) == null ? "Person" : "Organization", name, null));
      }
    }
    if (authors.isEmpty()) {
      String name = Objects.requireNonNullElse(card.publication(), site.title());
      authors.add(JsonLd.named("Organization", name, null));
    }
    return authors;
  }

  private List<Thing> mentions(Site site) {
    List<Thing> mentions = new ArrayList<>();
    for (NameGroup group : groups) {
      for (NameLink name : group.names()) {
        mentions.add(
            JsonLd.named(
                Names.schema(group.kind()),
                name.name(),
                name.path() == null ? null : site.baseUrl() + name.path()));
      }
    }
    return mentions;
  }

  /** What somebody with a name said, and what is shown. */
  private List<Thing> parts() {
    List<Thing> parts = new ArrayList<>();
    for (int i = 0; i < article.quotations().size() && parts.size() < MOST_PARTS; i++) {
      Quotation quotation = article.quotations().get(i);
      Attribution by = quotation.attribution();
      if (by != null && by.named()) {
        String id = address + "#quote-" + (i + 1);
        parts.add(quotation(quotation.text(), by.speaker(), id));
      }
    }
    int number = 0;
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.CAPTION) {
        int caption = ++number;
        parts.add(json -> picture(block, caption, json));
      }
    }
    return parts;
  }

  private Thing quotation(String text, String speaker, String id) {
    return json ->
        JsonLd.thing(json, "Quotation", id)
            .text("text", text)
            .thing("spokenByCharacter", JsonLd.named(whoSpeaks(speaker), speaker, null))
            .end();
  }

  /**
   * Schema.org lets people and organisations speak; a place that does is its government or team.
   */
  private String whoSpeaks(String speaker) {
    boolean person =
        article.mentions().stream()
            .filter(name -> name.canonical().equals(speaker) || name.text().equals(speaker))
            .findFirst()
            .map(name -> name.type() == EntityType.PERSON)
            .orElse(true);
    return person ? "Person" : "Organization";
  }

  private void picture(Block block, int number, JsonGenerator json) throws IOException {
    Credit credit = block.credit().orElse(null);
    JsonLd thing =
        JsonLd.thing(json, "ImageObject", address + "#photo-" + number)
            .text("caption", CaptionText.of(block).words())
            .text("creditText", credit == null ? null : credit.text());
    Optional<ArticlePicture> shown = desk.edition().pictures().of(card.id(), number);
    if (shown.isPresent()) {
      file(shown.get(), thing);
    }
    thing.end();
  }

  private List<Thing> images() {
    List<Thing> images = new ArrayList<>();
    for (ArticlePicture picture : desk.edition().pictures().of(card.id())) {
      if (picture.number() > 0) {
        images.add(JsonLd.reference(address + "#photo-" + picture.number()));
      } else {
        images.add(
            json -> {
              JsonLd thing =
                  JsonLd.thing(json, "ImageObject", null)
                      .text("caption", picture.caption())
                      .text("creditText", picture.credit());
              file(picture, thing);
              thing.end();
            });
      }
    }
    return images;
  }

  /** E37 is the pixel among the units of UN/CEFACT Recommendation 20. */
  private static Thing pixels(int number) {
    return json ->
        JsonLd.thing(json, "QuantitativeValue", null)
            .number("value", number)
            .text("unitCode", "E37")
            .end();
  }

  private void file(ArticlePicture picture, JsonLd thing) throws IOException {
    PictureSize size = PictureViews.usual(picture);
    String url = desk.site().baseUrl() + size.path();
    thing
        .text("url", url)
        .text("contentUrl", url)
        .text("encodingFormat", picture.picture().format().mediaType())
        .thing("width", pixels(size.width()))
        .thing("height", pixels(size.height()));
  }
}
