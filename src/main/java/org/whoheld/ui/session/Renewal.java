package org.whoheld.ui.session;

import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Rest;

/// Says when what rests on package, lens and known-on day must be worked out anew: at once, but
/// while the known-on day of a large package moves, only when it rests, since each known-on day
/// asks for all claims to be judged.
public final class Renewal {
    /// A package with no more claims is judged within a few milliseconds.
    private static final int LIVE_CLAIMS = 20_000;

    private final int liveClaims;
    private final Rest rest;

    public Renewal() {
        this(LIVE_CLAIMS, new Rest(new FrameTicker()));
    }

    /// @param liveClaims how many claims a package may have that is worked out at every step
    public Renewal(int liveClaims, Rest rest) {
        this.liveClaims = liveClaims;
        this.rest = rest;
    }

    /// Runs it now, and then whenever it is due.
    public void of(SessionModel session, Runnable renew) {
        session.openProperty().subscribe(_ -> renew.run());
        session.lensProperty().subscribe((_, _) -> renew.run());
        session.knownOnProperty()
                .subscribe((_, _) -> {
                    if (session.open()
                            .filter(it -> it.content().claims().size() > liveClaims)
                            .isPresent()) {
                        rest.then(renew);
                    } else {
                        renew.run();
                    }
                });
    }
}
