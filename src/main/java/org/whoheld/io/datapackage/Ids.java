package org.whoheld.io.datapackage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.District;
import org.whoheld.core.Source;

/// What the ids in claims and incidents stand for.
record Ids(
        Map<String, Actor> actors,
        Map<String, Source> sources,
        Map<String, District> districts,
        Map<String, Area> areas) {

    static <T> Map<String, T> by(Function<T, String> id, Collection<T> values) {
        Map<String, T> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(id.apply(value), value));
        return byId;
    }
}
