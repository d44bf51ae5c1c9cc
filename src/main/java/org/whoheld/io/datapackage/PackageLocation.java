package org.whoheld.io.datapackage;

import java.io.File;
import java.util.Locale;

/// Where packages lie. Loads hardly a class: it is asked before the program knows whether it opens
/// a window.
public final class PackageLocation {
    private PackageLocation() {}

    /// Whether a package is meant: a folder with a descriptor, or a file that is named `.zip`. The
    /// start script decides alike.
    public static boolean isPackage(File named) {
        return named.isDirectory()
                ? new File(named, PackageFiles.DESCRIPTOR).isFile()
                : named.isFile() && named.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
