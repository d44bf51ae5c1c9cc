package org.whoheld.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the districts without which a part falls apart, by one depth-first walk (Hopcroft and
/// Tarjan 1973). Without recursion: a part may have more districts than the stack has frames.
final class ArticulationPoints {
    private final DistrictGraph graph;
    private final Map<Integer, Visit> visits = new HashMap<>();
    private final Pocket pocket;

    ArticulationPoints(DistrictGraph graph, Pocket pocket) {
        this.graph = graph;
        this.pocket = pocket;
    }

    /// A district on the walk.
    private static final class Visit {
        final int[] neighbours;

        /// How many districts were met before this one.
        final int order;

        /// The earliest district that can be reached from here without the way by which the walk
        /// came.
        int earliest;

        int next;
        boolean cuts;
        int children;

        Visit(int[] neighbours, int order) {
            this.neighbours = neighbours;
            this.order = order;
            this.earliest = order;
        }
    }

    /// Indices of districts in ascending order.
    List<Integer> find() {
        for (int district : pocket.districts()) {
            visits.put(district, null);
        }
        int root = pocket.districts().getFirst();
        Deque<Visit> way = new ArrayDeque<>();
        int order = 0;
        way.push(enter(root, order++));
        while (!way.isEmpty()) {
            Visit here = way.peek();
            if (here.next < here.neighbours.length) {
                int neighbour = here.neighbours[here.next++];
                if (!visits.containsKey(neighbour)) {
                    continue;
                }
                Visit there = visits.get(neighbour);
                if (there == null) {
                    way.push(enter(neighbour, order++));
                } else {
                    here.earliest = Math.min(here.earliest, there.order);
                }
            } else {
                way.pop();
                if (!way.isEmpty()) {
                    leave(here, way.peek());
                }
            }
        }
        Visit first = visits.get(root);
        first.cuts = first.children > 1;
        List<Integer> cutting = new ArrayList<>();
        for (int district : pocket.districts()) {
            if (visits.get(district).cuts) {
                cutting.add(district);
            }
        }
        return cutting;
    }

    private Visit enter(int district, int order) {
        Visit visit = new Visit(graph.sharedNeighbours(district), order);
        visits.put(district, visit);
        return visit;
    }

    private static void leave(Visit child, Visit parent) {
        parent.children++;
        parent.earliest = Math.min(parent.earliest, child.earliest);
        parent.cuts |= child.earliest >= parent.order;
    }
}
