package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Writes the generated packages into folders `S`, `M`, `L` and `XL`.
///
/// Arguments: the folder that they are made in, then the sizes, all four if there are none.
public final class WritePackages {
    private WritePackages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> names = Arrays.asList(args).subList(1, args.length);
        for (PackageSize size : PackageSize.named(names)) {
            PackageFolderWriter.write(size.generate(), folder.resolve(size.name()));
        }
    }
}
