package org.whoheld.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Lens;
import org.whoheld.core.Lens.Rule;
import org.whoheld.core.Source.Kind;
import org.whoheld.ui.lens.LensModel.HeardKind;
import org.whoheld.ui.lens.SourcesModel.Row;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.Sample;

class LensModelTest {
    private final SessionModel session = new SessionModel();
    private final LensModel model = new LensModel(session);
    private final SourcesModel sources = new SourcesModel(session);

    @Test
    void theStartingSituationIsNoKindThatCanBeLeftOut() {
        session.open(Sample.open());
        assertThat(model.kindsProperty().get())
                .containsExactly(
                        new HeardKind(Kind.MONITOR, 1, 3, true),
                        new HeardKind(Kind.STATE_MEDIA, 1, 1, true),
                        new HeardKind(Kind.OPPOSITION_MEDIA, 1, 0, true));
    }

    @Test
    void whatIsLeftOutStaysLeftOutFromRuleToRuleAndThroughOneSource() {
        session.open(Sample.open());
        model.hear(Kind.STATE_MEDIA, false);
        assertThat(model.kindsLabel().getValue()).isEqualTo("2 of 3 kinds");
        model.choose(Rule.LATEST);
        model.choose(Sample.SOHR);
        assertThat(session.lens()).isEqualTo(Lens.of(Sample.SOHR));
        assertThat(model.onlySource().getValue()).contains("SOHR");
        model.choose(Rule.CAUTIOUS);
        assertThat(session.lens())
                .isEqualTo(new Lens.Weighing(Rule.CAUTIOUS, Set.of(Kind.STATE_MEDIA)));
        model.hearAll();
        assertThat(session.lens()).isEqualTo(Lens.CAUTIOUS);
        assertThat(model.kindsLabel().getValue()).isEqualTo("Sources");
    }

    @Test
    void oneSourceAloneLeavesNoKindOut() {
        assertThat(model.hasKinds().getValue()).as("without a package").isFalse();
        session.open(Sample.open());
        assertThat(model.hasKinds().getValue()).isTrue();
        model.choose(Sample.SOHR);
        assertThat(model.hasKinds().getValue()).isFalse();
        model.hear(Kind.MONITOR, false);
        model.hearAll();
        assertThat(session.lens()).isEqualTo(Lens.of(Sample.SOHR));
    }

    @Test
    void sourcesAreListedByKindWithTheirClaims() {
        assertThat(sources.emptyText()).isEqualTo("Open a package to see its sources.");
        session.open(Sample.open());
        assertThat(sources.rowsProperty().get())
                .containsExactly(
                        new Row.Heading(Kind.MONITOR),
                        new Row.Of(Sample.SOHR, 3),
                        new Row.Heading(Kind.RESEARCH),
                        new Row.Of(Sample.BASELINE, 3),
                        new Row.Heading(Kind.STATE_MEDIA),
                        new Row.Of(Sample.SANA, 1),
                        new Row.Heading(Kind.OPPOSITION_MEDIA),
                        new Row.Of(Sample.ACTIVISTS, 0));
    }

    @Test
    void sourcesAreFoundByPartsOfNameOrAbbreviation() {
        session.open(Sample.open());
        sources.typedProperty().set("sohr");
        assertThat(sources.rowsProperty().get())
                .containsExactly(new Row.Heading(Kind.MONITOR), new Row.Of(Sample.SOHR, 3));
        sources.typedProperty().set("ÓBSERVATORY");
        assertThat(sources.rowsProperty().get()).hasSize(2);
        sources.typedProperty().set("bbc");
        assertThat(sources.rowsProperty().get()).isEmpty();
        assertThat(sources.emptyText()).isEqualTo("No source is called “bbc”.");
    }

    @Test
    void aKindThatTheNewPackageLacksIsLeftOutNoMore() {
        Lens without = new Lens.Weighing(Rule.CAUTIOUS, Set.of(Kind.STATE_MEDIA, Kind.UN_NGO));
        session.lensProperty().set(without);
        assertThat(session.open(Sample.open())).contains(without);
        assertThat(session.lens())
                .isEqualTo(new Lens.Weighing(Rule.CAUTIOUS, Set.of(Kind.STATE_MEDIA)));
        assertThat(session.open(Sample.open())).isEmpty();
    }

    @Test
    void norDoesItComeBackAfterALookThroughOneSource() {
        session.lensProperty().set(new Lens.Weighing(Rule.CAUTIOUS, Set.of(Kind.UN_NGO)));
        model.choose(Sample.SOHR);
        session.open(Sample.open());
        model.choose(Rule.LATEST);
        assertThat(session.lens()).isEqualTo(Lens.LATEST);
    }

    @Test
    void theLensStaysIfTheNewPackageHasItsSource() {
        session.open(Sample.open());
        model.choose(Sample.SOHR);
        assertThat(session.open(Sample.open())).isEmpty();
        assertThat(session.lens()).isEqualTo(Lens.of(Sample.SOHR));
        session.lensProperty().set(new Lens.SingleSource("bbc"));
        assertThat(session.open(Sample.open())).contains(new Lens.SingleSource("bbc"));
        assertThat(session.lens()).isEqualTo(Lens.BEST_SUPPORTED);
    }
}
