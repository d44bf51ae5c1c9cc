package org.whoheld.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a step of the slider, a new viewport and a picture in a file cost at each size, beside the
/// least that they could cost, and the pictures' colours compared with who holds what. Prints a
/// table, and how much a step grows from the smallest size to the largest.
///
/// Arguments: the sizes, all four if there are none.
public final class ScaleBench {
    private ScaleBench() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println(ScaleRow.HEADER);
        Map<PackageSize, Double> steps = new EnumMap<>(PackageSize.class);
        for (PackageSize size : PackageSize.named(List.of(args))) {
            steps.put(size, new SizeBench(size, row -> System.out.println(row.line())).measure());
        }
        if (steps.keySet().containsAll(List.of(PackageSize.S, PackageSize.XL))) {
            System.out.printf(
                    Locale.ROOT,
                    "%nA step at XL takes %.2f times one at S (target %.0f).%n",
                    steps.get(PackageSize.XL) / steps.get(PackageSize.S),
                    ScaleTargets.GROWTH);
        }
    }
}
