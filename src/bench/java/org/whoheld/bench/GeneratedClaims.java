package org.whoheld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.District;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;

/// Changes of hands, in the order of their days: on the first day every district gets a holder,
/// then the changes come on any day to any district. Of twenty, three are attacks that are not
/// decided yet, and two are another source's word against the holder, who stays.
final class GeneratedClaims {
    private static final int LONGEST_DELAY_DAYS = 3;

    private final Random random;
    private final LocalDate first;
    private final List<Actor> actors;
    private final List<Source> sources;
    private final List<District> districts;
    private final Actor[] holder;

    GeneratedClaims(
            LocalDate first,
            List<Actor> actors,
            List<Source> sources,
            List<District> districts,
            Random random) {
        this.first = first;
        this.actors = actors;
        this.sources = sources;
        this.districts = districts;
        this.random = random;
        holder = new Actor[districts.size()];
    }

    /// @param count at least one for each district
    /// @param days on which they may come
    List<Claim> over(int count, int days) {
        List<Claim> claims = new ArrayList<>(count);
        for (int district = 0; district < districts.size(); district++) {
            holder[district] = any(actors);
            claims.add(claim(claims.size(), district, 0, new Assertion.Holds(holder[district])));
        }
        int[] changeDays = random.ints(count - districts.size(), 1, days).toArray();
        Arrays.sort(changeDays);
        for (int day : changeDays) {
            int district = random.nextInt(districts.size());
            claims.add(claim(claims.size(), district, day, change(district)));
        }
        return claims;
    }

    private Assertion change(int district) {
        Actor other = anotherThan(holder[district]);
        int kind = random.nextInt(20);
        if (kind < 3) {
            return new Assertion.Contests(holder[district], other);
        }
        if (kind >= 5) {
            holder[district] = other;
        }
        return new Assertion.Holds(other);
    }

    private Claim claim(int number, int district, int day, Assertion says) {
        LocalDate valid = first.plusDays(day);
        return new Claim(
                "claim-" + number,
                districts.get(district).id(),
                says,
                TemporalExtent.on(valid),
                any(sources),
                valid.plusDays(random.nextInt(LONGEST_DELAY_DAYS)),
                any(List.of(Confidence.values())),
                Reference.NONE);
    }

    private Actor anotherThan(Actor holder) {
        int place = actors.indexOf(holder);
        return actors.get((place + 1 + random.nextInt(actors.size() - 1)) % actors.size());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
