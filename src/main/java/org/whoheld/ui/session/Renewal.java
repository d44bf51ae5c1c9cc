package org.whoheld.ui.session;

import java.time.Duration;
import java.util.function.Predicate;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;

/// Says when what rests on package, lens and known-on day must be worked out anew (without a
/// package, also what is to be said while one is read): at once, but while the known-on day moves,
/// some times a second, and of a large package only when it rests: each known-on day asks for all
/// claims to be judged, and the map comes first.
public final class Renewal {
    /// A package with no more claims is judged within a few milliseconds.
    private static final int LIVE_CLAIMS = 20_000;

    private static final Duration APART = Duration.ofMillis(150);

    private final Predicate<OpenPackage> live;
    private final Rest rest;
    private final Pace pace;

    public Renewal() {
        this(_ -> true);
    }

    /// @param light the packages of which it is worked out while the known-on day moves, unless
    ///   they have many claims
    public Renewal(Predicate<OpenPackage> light) {
        this(
                light.and(it -> hasAtMost(LIVE_CLAIMS, it)),
                new Rest(new FrameTicker()),
                new Pace(new FrameTicker(), APART));
    }

    /// @param liveClaims how many claims a package may have that is worked out while the known-on
    ///   day moves
    public Renewal(int liveClaims, Rest rest, Pace pace) {
        this(it -> hasAtMost(liveClaims, it), rest, pace);
    }

    private Renewal(Predicate<OpenPackage> live, Rest rest, Pace pace) {
        this.live = live;
        this.rest = rest;
        this.pace = pace;
    }

    private static boolean hasAtMost(int claims, OpenPackage it) {
        return it.content().claims().size() <= claims;
    }

    /// Runs it now, and then whenever it is due.
    public void of(SessionModel session, Runnable renew) {
        session.openProperty().subscribe(_ -> renew.run());
        session.onReadingWithoutPackage(renew);
        session.lensProperty().subscribe((_, _) -> renew.run());
        session.knownOnProperty()
                .subscribe((_, _) -> {
                    if (session.open().filter(live.negate()).isPresent()) {
                        rest.then(renew);
                    } else {
                        pace.run(renew);
                    }
                });
    }
}
