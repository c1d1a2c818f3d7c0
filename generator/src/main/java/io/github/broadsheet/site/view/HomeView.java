package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param head what the page says of itself
 * @param folio how much there is and from when: {@code 60 articles, March 2019 to June 2024}
 * @param description a line about the archive
 * @param lead the newest article, or null
 * @param picture of the newest article, or null
 * @param latest those before it
 * @param years the years, newest first
 * @param chart articles a year; empty where there is one year only
 * @param names who and what is named most
 * @param threads the newest threads
 * @param quote a quotation of the newest article that has one, or null
 */
public record HomeView(
    Head head,
    String folio,
    String description,
    @Nullable Item lead,
    @Nullable PictureView picture,
    List<Item> latest,
    List<NameLink> years,
    List<Bar> chart,
    List<NameGroup> names,
    List<ThreadItem> threads,
    @Nullable QuoteItem quote) {}
