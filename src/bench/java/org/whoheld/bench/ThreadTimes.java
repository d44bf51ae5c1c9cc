package org.whoheld.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The time that the processors have spent on threads of given names. Where other programs take the
/// processors away, it tells what the work costs while the clock on the wall does not.
final class ThreadTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> nanosById = new HashMap<>();
    private final List<String> names;

    /// Begins to count.
    ///
    /// @param names of the threads, or how they begin
    ThreadTimes(List<String> names) {
        this.names = names;
        for (long id : THREADS.getAllThreadIds()) {
            nanosById.put(id, THREADS.getThreadCpuTime(id));
        }
    }

    /// Milliseconds since the beginning, in the order of the names.
    double[] millis() {
        double[] millis = new double[names.size()];
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            for (int i = 0; i < millis.length; i++) {
                if (thread != null && thread.getThreadName().startsWith(names.get(i))) {
                    long id = thread.getThreadId();
                    long before = nanosById.getOrDefault(id, 0L);
                    millis[i] += Math.max(0, THREADS.getThreadCpuTime(id) - before) / 1e6;
                }
            }
        }
        return millis;
    }
}
