package org.whoheld.render.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the fonts that come with the program, so that a picture has the same letters on every
/// machine and Arabic can be written on any.
///
/// On Linux the JDK asks fontconfig for its logical fonts before it opens any other font, and fails
/// where fontconfig is missing (small servers, containers). None of our text uses a logical font,
/// so the JDK is given a table of its own that names one of our files for all of them. That must
/// happen before the first use of a font in the process; a table that the user has set is left
/// alone.
final class FontFiles {
    private static final String TABLE = "sun.awt.fontconfig";

    private FontFiles() {}

    static Font load(String name) {
        giveLinuxItsTable();
        try (InputStream in = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + name + " is broken", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = FontFiles.class.getResourceAsStream("/org/whoheld/fonts/" + name);
        if (in == null) {
            throw new IllegalStateException("the program comes without its font " + name);
        }
        return in;
    }

    private static synchronized void giveLinuxItsTable() {
        if (!System.getProperty("os.name").equals("Linux") || System.getProperty(TABLE) != null) {
            return;
        }
        try (InputStream font = open("NotoSans-Regular.ttf");
                InputStream table = open("linux.properties")) {
            Path folder = Files.createTempDirectory("whoheld-fonts");
            folder.toFile().deleteOnExit();
            Path fontFile = folder.resolve("NotoSans-Regular.ttf");
            fontFile.toFile().deleteOnExit();
            Files.copy(font, fontFile);
            Path tableFile = folder.resolve("fonts.properties");
            tableFile.toFile().deleteOnExit();
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(tableFile, text.replace("%FILE%", fontFile.toString()));
            System.setProperty(TABLE, tableFile.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
