package io.github.broadsheet.site.view;

import java.util.List;

/**
 * All runs of articles, newest first.
 *
 * @param head what the page says of itself
 * @param intro a sentence about them
 * @param threads the threads
 * @param pager the way through them
 */
public record ThreadsView(Head head, String intro, List<ThreadItem> threads, Pager pager) {}
