package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every name that the articles are sure of, each normal form once, numbered in the order of type
 * and normal form, so that nothing depends on the order of articles.
 */
final class NameForms {

  /** So many articles that are sure of a name settle it for those that are not. */
  private static final int FEWEST_SURE = 2;

  /** The share of the articles that print a name which must be sure of it, to settle it. */
  private static final double SURE_SHARE = 0.34;

  private final List<NameForm> forms;
  private final Map<NameKey, Integer> byNormal;
  private final Map<NameKey, Integer> byPrinted = new HashMap<>();

  /** Names that an article may be unsure of, since the others are sure. */
  private final Set<NameKey> trusted = new HashSet<>();

  private NameForms(List<NameForm> forms, Map<NameKey, Integer> byNormal) {
    this.forms = forms;
    this.byNormal = byNormal;
  }

  static NameForms of(List<Trace> traces) {
    Map<NameKey, Integer> printed = new HashMap<>();
    Map<NameKey, Integer> unsure = new HashMap<>();
    for (Trace trace : traces) {
      for (Trace.Name name : trace.names()) {
        Map<NameKey, Integer> counts = name.linkable() > 0 ? printed : unsure;
        counts.merge(new NameKey(name.type(), name.text()), 1, Integer::sum);
      }
    }
    unsure.keySet().stream()
        .filter(NameForms::isSurname)
        .forEach(key -> printed.putIfAbsent(key, 0));
    TreeMap<NameKey, NameForm> byNormal = new TreeMap<>();
    Map<NameKey, NameForm> formOf = new HashMap<>();
    printed.forEach(
        (key, articles) -> {
          List<String> words = NormalName.words(key.type(), key.text());
          if (!words.isEmpty()) {
            NameKey normal = new NameKey(key.type(), String.join(" ", words));
            NameForm form = byNormal.computeIfAbsent(normal, n -> new NameForm(n.type(), words));
            form.add(key.text(), articles);
            formOf.put(key, form);
          }
        });
    Map<NameKey, Integer> numbers = new HashMap<>();
    byNormal.keySet().forEach(normal -> numbers.put(normal, numbers.size()));
    NameForms forms = new NameForms(List.copyOf(byNormal.values()), numbers);
    formOf.forEach((key, form) -> forms.byPrinted.put(key, numbers.getOrDefault(form.key(), -1)));
    forms.trust(printed, unsure);
    forms.readRoles(traces);
    forms.readAbbreviations(traces);
    return forms;
  }

  /** A full name of a person needs but one article that is sure of it. */
  private void trust(Map<NameKey, Integer> sure, Map<NameKey, Integer> unsure) {
    unsure.forEach(
        (key, articles) -> {
          int agreed = sure.getOrDefault(key, 0);
          int fewest = key.type() == EntityType.PERSON && !isSurname(key) ? 1 : FEWEST_SURE;
          if (agreed >= fewest && agreed >= SURE_SHARE * (agreed + articles)) {
            trusted.add(key);
          }
        });
  }

  private static boolean isSurname(NameKey key) {
    return key.type() == EntityType.PERSON && key.text().indexOf(' ') < 0;
  }

  int size() {
    return forms.size();
  }

  NameForm get(int number) {
    return forms.get(number);
  }

  /** The form of a name as printed, or -1 where no article is sure of it. */
  int printed(EntityType type, String text) {
    return byPrinted.getOrDefault(new NameKey(type, text), -1);
  }

  /** Whether so many articles are sure of a name that it is sure in any. */
  boolean isTrusted(EntityType type, String text) {
    return trusted.contains(new NameKey(type, text));
  }

  /** The form that has the normal form of a name, or -1. */
  int normal(EntityType type, String text) {
    return byNormal.getOrDefault(new NameKey(type, NormalName.of(type, text)), -1);
  }

  /** Numbers of all forms of a type, in order. */
  List<Integer> of(EntityType type) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).type() == type) {
        found.add(i);
      }
    }
    return found;
  }

  private void readRoles(List<Trace> traces) {
    for (Trace trace : traces) {
      for (Trace.Name name : trace.names()) {
        int form = name.linkable() > 0 ? printed(name.type(), name.text()) : -1;
        if (form >= 0) {
          forms.get(form).called(name.roles());
        }
      }
    }
  }

  /** Where an article says {@code CSTO} for a longer name, the acronym stands for that name. */
  private void readAbbreviations(List<Trace> traces) {
    for (Trace trace : traces) {
      for (Trace.Name name : trace.names()) {
        int full = printed(name.type(), name.text());
        if (full >= 0 && name.type() != EntityType.PERSON) {
          for (String form : name.forms()) {
            if (Acronyms.isAcronym(form)) {
              int acronym = normal(name.type(), form);
              if (acronym >= 0 && acronym != full) {
                forms.get(acronym).standsFor(full);
              }
            }
          }
        }
      }
    }
  }
}
