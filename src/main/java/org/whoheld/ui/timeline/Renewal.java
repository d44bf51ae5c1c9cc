package org.whoheld.ui.timeline;

import org.whoheld.ui.session.SessionModel;

/// Says when what rests on package, lens and known-on day must be worked out anew: at once, but
/// while the known-on day of a large package moves, only when it rests, since each known-on day
/// asks for all claims to be judged.
final class Renewal {
    /// A package with no more claims is judged within a few milliseconds.
    private static final int LIVE_CLAIMS = 20_000;

    private final int liveClaims;
    private final Rest rest;

    Renewal() {
        this(LIVE_CLAIMS, new Rest(new FrameTicker()));
    }

    Renewal(int liveClaims, Rest rest) {
        this.liveClaims = liveClaims;
        this.rest = rest;
    }

    void of(SessionModel session, Runnable renew) {
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
