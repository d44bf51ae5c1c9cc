package org.whoheld.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.CutTown;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.ui.analysis.DayList.Row;
import org.whoheld.ui.analysis.DayList.Section;
import org.whoheld.ui.analysis.DayList.Topic;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

class DayModelTest {
    private final SessionModel session = new SessionModel();
    private final DayModel model =
            new DayModel(
                    session,
                    new SameThreadTaskExecutor(),
                    failure -> {
                        throw new AssertionError(failure);
                    });

    @BeforeEach
    void open() {
        session.open(OpenPackage.of(Path.of("town"), CutTown.get()));
        model.watchedProperty().set(true);
    }

    private void show(LocalDate day) {
        session.show(
                session.open().orElseThrow().timeline().asOf(AsOf.on(day), Lens.BEST_SUPPORTED));
    }

    private Section section(Topic topic) {
        return model.listProperty().get().sections().stream()
                .filter(it -> it.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(Topic topic) {
        return section(topic).rows().stream()
                .map(it -> it.name() + " | " + it.figure() + " | " + it.detail())
                .toList();
    }

    @Test
    void untilAPictureStandsItSaysThatItIsBeingWorkedOut() {
        assertThat(model.listProperty().get()).isEqualTo(DayList.hint("Working out this day …"));
    }

    @Test
    void whileAPackageIsReadNobodyIsAskedForOne() {
        SessionModel without = new SessionModel();
        DayModel waiting = new DayModel(without, new SameThreadTaskExecutor(), _ -> {});
        assertThat(waiting.listProperty().get()).isEqualTo(DayList.hint(FiguresModel.NO_PACKAGE));
        without.readingProperty().set(Optional.of("aleppo-2016"));
        assertThat(waiting.listProperty().get()).isEqualTo(DayList.hint(""));
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        model.watchedProperty().set(false);
        show(CutTown.CUT);
        assertThat(model.figuresProperty().get()).isEmpty();
        model.watchedProperty().set(true);
        assertThat(model.figuresProperty().get()).isPresent();
    }

    @Test
    void tellsTheGroundOfAllWithItsBounds() {
        show(CutTown.CONTESTED);
        assertThat(model.listProperty().get().title()).isEqualTo("22 November 2016");
        assertThat(model.listProperty().get().about())
                .isEqualTo("As on the map: lens best supported.");
        assertThat(rows(Topic.GROUND))
                .containsExactly(
                        "government | 11.0 km² | 11 districts · surely – possibly 11.0 – 12.0 km²",
                        "opposition | 4.0 km² | 4 districts · surely – possibly 3.0 – 4.0 km²");
    }

    @Test
    void saysOfWhichFrontsThePackageDoesNotSayThatTheTwoFight() throws IOException {
        Path aleppo = Path.of("data", "aleppo-2016");
        session.open(
                OpenPackage.of(aleppo, DataPackageReader.read(aleppo).dataPackage().orElseThrow()));
        show(LocalDate.of(2016, 11, 27));
        assertThat(rows(Topic.FRONTS))
                .filteredOn(it -> it.contains("not named as hostile"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Government – SDF | ");
        assertThat(rows(Topic.FRONTS)).hasSizeGreaterThan(1);
    }

    @Test
    void tellsFrontsPartsCorridorsAndGaps() {
        show(CutTown.CONTESTED);
        assertThat(section(Topic.FRONTS).rows()).hasSize(1);
        assertThat(rows(Topic.FRONTS).getFirst())
                .startsWith("government – opposition | ")
                .endsWith("of it beside districts that are not surely held");
        assertThat(rows(Topic.PARTS))
                .containsExactly(
                        "government, part 1 | 11.0 km² | 11 districts",
                        "opposition, part 1 | 2.0 km² | 2 districts",
                        "opposition, part 2 | 2.0 km² | 2 districts");
        // c2 joins the upper and the lower row
        assertThat(section(Topic.CORRIDORS).rows()).extracting(Row::name).contains("c2");
        assertThat(section(Topic.CORRIDORS).rows())
                .filteredOn(row -> row.name().equals("c2"))
                .extracting(Row::district)
                .containsExactly(Optional.of("c2"));
        // straight across the middle column; which of its squares is as good as another
        assertThat(rows(Topic.GAPS))
                .hasSize(2)
                .startsWith("opposition, part 1 to 2 | 901 m | ")
                .last()
                .asString()
                .matches("c[123] \\| 901 m \\| ");
        assertThat(section(Topic.GAPS).rows().getLast().actor())
                .contains(model.actors().getFirst());
    }

    @Test
    void listsTheLargestDistrictsOfWhomeverIsChosen() {
        show(CutTown.CUT);
        Actor opposition = model.actors().get(1);
        assertThat(model.ranked()).contains(model.actors().getFirst());
        assertThat(section(Topic.LARGEST).rows()).hasSize(10);
        assertThat(section(Topic.LARGEST).note()).isEqualTo("… and 1 more.");
        model.actorProperty().set(Optional.of(opposition));
        assertThat(section(Topic.LARGEST).rows())
                .extracting(row -> row.district().orElseThrow())
                .containsExactlyInAnyOrder("a2", "b2", "d2", "e2");
    }

    @Test
    void leavesNothingBlank() {
        show(CutTown.LOST);
        model.actorProperty().set(Optional.of(model.actors().get(2)));
        assertThat(section(Topic.LARGEST).note()).isEqualTo("sdf leads no district on this day.");
        assertThat(section(Topic.GAPS).note()).isNotEmpty();
        show(LocalDate.of(2016, 11, 1));
        assertThat(section(Topic.FRONTS).note()).isEqualTo("No two actors touch.");
        assertThat(section(Topic.PARTS).note()).isEqualTo("Nobody is known to hold a district.");
        assertThat(section(Topic.CORRIDORS).note())
                .isEqualTo("No single district holds a part together.");
        assertThat(rows(Topic.GROUND)).containsExactly("unknown | 15.0 km² | 15 districts");
    }

    @Test
    void ofAPackageThatIsGoneNothingStays() {
        show(CutTown.CUT);
        session.open(OpenPackage.of(Path.of("silent"), CutTown.silent()));
        assertThat(model.figuresProperty().get()).isEmpty();
    }
}
