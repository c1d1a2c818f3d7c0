package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * How strongly something speaks for each reading of a name, in points: 1 is a hint, 3 all but
 * settles it. Negative points speak against a reading.
 */
record Opinion(float person, float place, float organisation, float nothing) {

  static final Opinion NONE = new Opinion(0, 0, 0, 0);

  static Opinion person(double points) {
    return new Opinion((float) points, 0, 0, 0);
  }

  static Opinion place(double points) {
    return new Opinion(0, (float) points, 0, 0);
  }

  static Opinion organisation(double points) {
    return new Opinion(0, 0, (float) points, 0);
  }

  /** For neither person, place nor organisation. */
  static Opinion nothing(double points) {
    return new Opinion(0, 0, 0, (float) points);
  }

  static Opinion of(double person, double place, double organisation, double nothing) {
    return new Opinion((float) person, (float) place, (float) organisation, (float) nothing);
  }

  Opinion plus(Opinion other) {
    if (other.isNone()) {
      return this;
    }
    return new Opinion(
        person + other.person,
        place + other.place,
        organisation + other.organisation,
        nothing + other.nothing);
  }

  /** For each reading, what lies further from zero. */
  Opinion strongest(Opinion other) {
    if (other.isNone()) {
      return this;
    }
    return new Opinion(
        stronger(person, other.person),
        stronger(place, other.place),
        stronger(organisation, other.organisation),
        stronger(nothing, other.nothing));
  }

  private boolean isNone() {
    return person == 0 && place == 0 && organisation == 0 && nothing == 0;
  }

  private static float stronger(float a, float b) {
    return Math.abs(b) > Math.abs(a) ? b : a;
  }

  float points(EntityType type) {
    return switch (type) {
      case PERSON -> person;
      case PLACE -> place;
      case ORGANISATION -> organisation;
    };
  }

  /** The reading with the most points, if it has more than none at all. */
  @Nullable EntityType best() {
    EntityType best = EntityType.PERSON;
    for (EntityType type : EntityType.values()) {
      if (points(type) > points(best)) {
        best = type;
      }
    }
    return points(best) > nothing ? best : null;
  }

  /** By how many points the best reading leads the next one, "nothing" included. */
  float lead() {
    float best = Float.NEGATIVE_INFINITY;
    float next = Float.NEGATIVE_INFINITY;
    for (float points : new float[] {person, place, organisation, nothing}) {
      if (points > best) {
        next = best;
        best = points;
      } else if (points > next) {
        next = points;
      }
    }
    return best - next;
  }
}
