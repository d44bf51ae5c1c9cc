package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.CutTown;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.render.charts.ChartWording;
import org.whoheld.render.frame.Picture;

class ChartComposerTest {
    private static final DataPackage TOWN = CutTown.get();

    private static ChartFrame below(Picture picture) {
        return new ChartComposer(TOWN, TOWN.timeline()).below(picture, Coverage.of(TOWN));
    }

    @Test
    void chartsBelowAHypotheticalPictureSayStronglyWhatTheyShow() {
        PictureOrder order =
                PictureOrder.of(
                        AsOf.on(CutTown.CUT), Lens.BEST_SUPPORTED, Sight.ofAll(400, 300, 1));
        PictureOrder supposed = order.supposing(Hypothesis.of("a2", "government"));
        FrameComposer composer = new FrameComposer(TOWN, TOWN.timeline());
        assertThat(below(composer.compose(order)).notes()).noneMatch(ChartFrame.Note::strong);
        assertThat(below(composer.compose(supposed)).notes().getFirst())
                .isEqualTo(new ChartFrame.Note(ChartWording.in(Language.ENGLISH).asSaid(), true));
    }
}
