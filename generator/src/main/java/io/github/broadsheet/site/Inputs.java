package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the bytes of a page depend on: {@link Page#inputs()}. What is shown and not gathered
 * here goes stale on the next build; what is gathered and not shown makes pages anew for nothing.
 */
final class Inputs {

  private final Archive archive;
  private final Pictures pictures;
  private final Checksum.Sum sum = Checksum.sum();

  private Inputs(Archive archive, Pictures pictures) {
    this.archive = archive;
    this.pictures = pictures;
  }

  static Inputs of(CopyDesk desk) {
    Inputs inputs = new Inputs(desk.archive(), desk.edition().pictures());
    inputs.sum.add(desk.everywhere());
    return inputs;
  }

  /** Something with a {@code toString} that says all that is shown of it. */
  Inputs add(@Nullable Object value) {
    sum.add(String.valueOf(value));
    return this;
  }

  /** What an article dates, by its position in the timeline. */
  Inputs event(int position) {
    return part(archive.eventPlaces(), position);
  }

  /** The quotation at a position of the archive. */
  Inputs quotation(int position) {
    return part(archive.quotationPlaces(), position);
  }

  /** The caption at a position of the archive. */
  Inputs caption(int position) {
    return part(archive.captionPlaces(), position);
  }

  /** Which part of an article it is: all else, the article's checksum says. */
  private Inputs part(Places places, int position) {
    sum.add(places.number(position));
    return article(places.article(position));
  }

  /** All that may be said of an article: its text, its card, its names, its pictures. */
  Inputs article(String id) {
    sum.add(archive.checksum(id));
    return pictures(id);
  }

  /** The same, of the article at a position of the archive. */
  Inputs article(int position) {
    sum.add(archive.checksum(position));
    return pictures(position);
  }

  /** Numbers, and how many there are. */
  Inputs numbers(List<Integer> numbers) {
    for (int number : numbers) {
      sum.add(number);
    }
    sum.add(numbers.size());
    return this;
  }

  /** All that may be said of an entity, and of the articles that name it. */
  Inputs entity(EntityKey key) {
    sum.add(archive.checksum(key));
    return this;
  }

  /** The pictures of an article. */
  Inputs pictures(String id) {
    List<ArticlePicture> shown = pictures.of(id);
    return shown.isEmpty() ? this : add(shown);
  }

  /** The same, of the article at a position of the archive. */
  Inputs pictures(int position) {
    return pictures.byArticle().isEmpty() ? this : pictures(archive.articles().get(position).id());
  }

  /** An article as lists show it. */
  Inputs item(ArticleCard card) {
    sum.add(archive.cardChecksum(card.id()));
    return this;
  }

  /** The same, of the article at a position of the archive. */
  Inputs item(int position) {
    sum.add(archive.cardChecksum(position));
    return this;
  }

  /** The articles of a list. */
  Inputs items(List<ArticleCard> cards) {
    cards.forEach(this::item);
    sum.add(cards.size());
    return this;
  }

  Checksum checksum() {
    return sum.checksum();
  }
}
