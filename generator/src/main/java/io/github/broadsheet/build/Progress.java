package io.github.broadsheet.build;

/**
 * Hears how far the build is. Called from several threads; implementations are quick and
 * thread-safe.
 */
public interface Progress {

  /**
   * A stage begins.
   *
   * @param stage a verb: {@code Reading}
   * @param total items of work, 0 where the number is not known
   */
  void begin(String stage, int total);

  /** One more item of the stage is done. */
  void advance();

  /** The stage has ended. */
  void end();

  /** Hears nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void begin(String stage, int total) {}

      @Override
      public void advance() {}

      @Override
      public void end() {}
    };
  }
}
