package io.github.broadsheet.build;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** The heap of the running Java machine. */
final class Heap {

  private Heap() {}

  /** Bytes in use when it was fullest since the machine was started, garbage included. */
  static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getPeakUsage() : null;
      peak += usage == null ? 0 : usage.getUsed();
    }
    return peak;
  }
}
