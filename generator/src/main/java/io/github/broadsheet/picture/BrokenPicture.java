package io.github.broadsheet.picture;

import java.io.IOException;

/** A file is no picture that can be shown; the message says why, as a predicate of the file. */
final class BrokenPicture extends IOException {

  private static final long serialVersionUID = 1;

  BrokenPicture(String message) {
    super(message);
  }
}
