package org.whoheld.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.CutTown;
import org.whoheld.core.Actor;
import org.whoheld.render.SmallCoverage;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

class WhatIfModelTest {
    private final SessionModel session = new SessionModel();
    private final WhatIfModel model = new WhatIfModel(session, _ -> {});

    @Test
    void nothingIsSupposedOfAPackageThatIsNotOpenAnyMore() {
        session.open(OpenPackage.of(Path.of("town"), CutTown.get()));
        String district = CutTown.get().districts().getFirst().id();
        Actor actor = model.choices(district).getLast().actor();

        session.open(OpenPackage.of(Path.of("small"), SmallCoverage.get()));
        model.suppose(district, actor);
        assertThat(session.hypothesis()).isEmpty();

        session.open(OpenPackage.of(Path.of("town"), CutTown.get()));
        model.suppose(district, actor);
        assertThat(session.hypothesis()).isPresent();
    }
}
