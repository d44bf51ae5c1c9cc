package org.whoheld.render.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private final Lettering letters = new Lettering();

    @Test
    void givesEveryDigitTheSameWidth() {
        double zero = letters.width("0", 13, false);
        for (int digit = 1; digit < 10; digit++) {
            assertThat(letters.width("" + digit, 13, false)).isCloseTo(zero, within(1e-6));
        }
    }

    @Test
    void joinsArabicLetters() {
        double apart =
                letters.width("م", 20, false)
                        + letters.width("س", 20, false)
                        + letters.width("ا", 20, false);
        assertThat(letters.width("مسا", 20, false)).isLessThan(apart * 0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Masaken Hanano",
                "مساكن هنانو",
                "km² · 80 % – “x”",
                "27 تشرين الثاني 2016",
                "كم²"
            })
    void hasAGlyphForEveryLetter(String text) {
        Rectangle2D missing = letters.at("\uE000", 20, false, 0, 0).getBounds2D();
        for (String letter : text.replace(" ", "").split("")) {
            Rectangle2D ink = letters.at(letter, 20, false, 0, 0).getBounds2D();
            assertThat(ink.isEmpty()).as(letter).isFalse();
            assertThat(ink).as(letter).isNotEqualTo(missing);
        }
    }

    @Test
    void splitsLatinIntoReusablePartsAndKeepsArabicWhole() {
        assertThat(Lettering.tokens("27 November")).containsExactly("2", "7", " ", "November");
        assertThat(Lettering.tokens("85.9")).containsExactly("8", "5", ".", "9");
        assertThat(Lettering.tokens("27 تشرين")).containsExactly("27 تشرين");
        assertThat(letters.width("27 November 2016", 44, true))
                .isCloseTo(
                        letters.at("27 November 2016", 44, true, 0, 0).getBounds2D().getMaxX(),
                        within(4.0));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void needsNoFontsOfTheSystem() throws Exception {
        letters.width("x", 10, false);
        Properties table = new Properties();
        try (var in = Files.newInputStream(Path.of(System.getProperty("sun.awt.fontconfig")))) {
            table.load(in);
        }
        assertThat(table.stringPropertyNames())
                .filteredOn(name -> name.startsWith("filename."))
                .singleElement()
                .satisfies(name -> assertThat(Path.of(table.getProperty(name))).exists());
    }
}
