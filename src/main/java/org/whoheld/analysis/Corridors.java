package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whoheld.core.ControlMap;

/// The districts whose loss would cut the part in two that they belong to: the articulation points
/// of the part's graph of neighbours (J. Hopcroft, R. Tarjan, *Efficient algorithms for graph
/// manipulation*, 1973).
///
/// Each is taken alone: that two neighbouring districts together would cut a part is not found.
///
/// @param ranking the one that would cut off most ground first
public record Corridors(List<Corridor> ranking) {
    public Corridors {
        ranking = List.copyOf(ranking);
    }

    /// A district that holds a part together.
    ///
    /// @param district index in the timeline's list
    /// @param pocket the part
    /// @param pieces what would be left of the part without the district, the largest first; at
    ///   least two. Indices of districts in ascending order
    /// @param cutOffSquareKilometres the area of all pieces but the largest
    public record Corridor(
            int district,
            Pocket pocket,
            List<List<Integer>> pieces,
            double cutOffSquareKilometres) {
        public Corridor {
            pieces = pieces.stream().map(List::copyOf).toList();
        }
    }

    public static Corridors of(ControlMap control, Coverage coverage) {
        return of(Pockets.of(control, coverage), coverage);
    }

    public static Corridors of(Pockets pockets, Coverage coverage) {
        List<Corridor> found = new ArrayList<>();
        for (Pocket pocket : pockets.all()) {
            for (int district : new ArticulationPoints(coverage.graph(), pocket).find()) {
                found.add(corridor(district, pocket, coverage));
            }
        }
        found.sort(
                Comparator.comparingDouble((Corridor it) -> -it.cutOffSquareKilometres())
                        .thenComparingInt(Corridor::district));
        return new Corridors(found);
    }

    private static Corridor corridor(int district, Pocket pocket, Coverage coverage) {
        Set<Integer> left = new HashSet<>(pocket.districts());
        left.remove(district);
        List<List<Integer>> pieces = new ArrayList<>();
        for (int neighbour : coverage.graph().sharedNeighbours(district)) {
            if (left.contains(neighbour)) {
                pieces.add(piece(neighbour, left, coverage.graph()));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> -Pockets.area(coverage, piece)));
        double cutOff =
                pieces.stream().skip(1).mapToDouble(piece -> Pockets.area(coverage, piece)).sum();
        return new Corridor(district, pocket, pieces, cutOff);
    }

    /// Takes all that hangs together with a district out of what is left.
    private static List<Integer> piece(int start, Set<Integer> left, DistrictGraph graph) {
        List<Integer> piece = new ArrayList<>(List.of(start));
        left.remove(start);
        for (int i = 0; i < piece.size(); i++) {
            for (int next : graph.sharedNeighbours(piece.get(i))) {
                if (left.remove(next)) {
                    piece.add(next);
                }
            }
        }
        return piece.stream().sorted().toList();
    }
}
