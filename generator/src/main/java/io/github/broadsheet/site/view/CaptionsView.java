package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Photo captions, newest first.
 *
 * @param head what the page says of itself
 * @param intro a sentence about them
 * @param captions the captions
 * @param pager the way through them
 * @param credits who is credited most
 */
public record CaptionsView(
    Head head, String intro, List<CaptionItem> captions, Pager pager, List<NameLink> credits) {}
