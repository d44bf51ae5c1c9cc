package org.whoheld.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final int MANY = 200_000;

    private final Vocabulary vocabulary = new Vocabulary(new Vocabulary.Room());

    private Cell shared(String text) {
        char[] file = ("," + text + ",").toCharArray();
        return vocabulary.shared(file, 1, file.length - 1);
    }

    @Test
    void sharesWhatIsRepeated() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 50_000; i++) {
                Cell cell = shared("district-" + i);
                assertThat(cell.text()).isEqualTo("district-" + i);
                if (round == 0) {
                    cell.keepNumber(i);
                }
                assertThat(cell.number()).isEqualTo(i);
            }
        }
    }

    @Test
    void givesUpWhereNothingIsRepeated() {
        for (int i = 0; i < MANY; i++) {
            shared("claim-" + i);
        }
        assertThat(shared("claim-0")).isNull();
        assertThat(shared("something else")).isNull();
    }

    @Test
    void takesUpNoMoreWhenItIsFull() {
        for (int i = 0; i < MANY; i++) {
            shared("place-" + i);
            shared("place-0");
            shared("place-1");
        }
        assertThat(shared("place-7").text()).isEqualTo("place-7");
        assertThat(shared("place-" + (MANY - 1))).isNull();
    }

    @Test
    void keepsNothingForTheEmptyTextThatColumnsShare() {
        shared("").keepNumber(7);
        assertThat(shared("").number()).isEqualTo(Cell.NO_NUMBER);
        assertThat(shared("").isEmpty()).isTrue();
    }

    @Test
    void tellsBlanksApartThatRowsLeaveOut() {
        assertThat(shared(" held ")).isNotSameAs(shared("held"));
        assertThat(shared(" held ").text()).isEqualTo("held");
        assertThat(shared("  ").isEmpty()).isTrue();
    }

    @Test
    void manyTogetherTakeUpNoMoreThanOneTableMay() {
        Vocabulary.Room room = new Vocabulary.Room();
        int shared = 0;
        for (int column = 0; column < 20; column++) {
            Vocabulary one = new Vocabulary(room);
            for (int i = 0; i < 40_000; i++) {
                char[] text = ("some text of column " + column + ", number " + i).toCharArray();
                shared += one.shared(text, 0, text.length) == null ? 0 : 1;
            }
        }
        assertThat(shared).isBetween(40_000, 1 << 18);
    }
}
