package org.whoheld.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import java.util.List;
import org.whoheld.io.text.Utf8Reader;

/// Makes rows of what the parser finds. A million rows say the same over and over, so a text that
/// was met not long ago is handed out again instead of being made anew.
final class CellsBuilder extends AbstractBaseCsvCallbackHandler<Cells> {
    /// What a row may have at most, as in the library's own handlers: a damaged or hostile file
    /// must not fill the memory.
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_CHARACTERS = 64 << 20;

    /// Longer texts are notes, which are seldom repeated.
    private static final int LONGEST_REPEATED = 64;

    /// A power of two.
    private static final int REPEATED = 1 << 16;

    private final Utf8Reader text;
    private final String[] repeated = new String[REPEATED];
    private String[] cells = new String[16];
    private int size;
    private long characters;

    /// @param text that the parser reads
    CellsBuilder(Utf8Reader text) {
        this.text = text;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        size = 0;
        characters = 0;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (size == MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new CsvParseException("the row has too many cells or is too long");
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
        }
        cells[size++] = text(buffer, offset, length);
    }

    @Override
    protected void handleEmpty() {
        size = 0;
    }

    @Override
    protected Cells buildRecord() {
        List<String> texts = List.of(Arrays.copyOf(cells, size));
        return new Cells(getStartingLineNumber(), texts, text.isUnreadable(texts));
    }

    private String text(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST_REPEATED) {
            return new String(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 16) & REPEATED - 1;
        String known = repeated[place];
        if (known == null || !isSame(known, buffer, offset, length)) {
            known = new String(buffer, offset, length);
            repeated[place] = known;
        }
        return known;
    }

    private static boolean isSame(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
