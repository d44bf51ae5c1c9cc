package org.whoheld.io.datapackage;

/// How much an archive may unfold into, so that a small file cannot fill the memory.
///
/// @param entries most entries in the archive
/// @param bytes most bytes of all files together, unfolded
/// @param ratio how many times its packed size a file may be
/// @param freeBytes a file up to this size, unfolded, may be of any ratio
record ArchiveLimits(int entries, long bytes, int ratio, long freeBytes) {
    static final ArchiveLimits DEFAULT = new ArchiveLimits(10_000, 2L << 30, 200, 8 << 20);

    /// Most bytes that a file may unfold into.
    long ofFile(long packedBytes) {
        return Math.min(bytes, Math.max(freeBytes, packedBytes * ratio));
    }
}
