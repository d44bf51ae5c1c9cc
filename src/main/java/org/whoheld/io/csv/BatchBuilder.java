package org.whoheld.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoheld.io.text.AheadReader;
import org.whoheld.io.text.Utf8Reader;

/// Makes batches of what the parser finds. Rows are of no use to the parser's own iterator, which
/// is told for each that there was one.
final class BatchBuilder extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int ROWS = 2_000;

    /// What a row may have at most, as in the library's own handlers: a damaged or hostile file
    /// must not fill the memory.
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_CHARACTERS = 64 << 20;

    /// No table of a package has as many columns.
    private static final int MOST_VOCABULARIES = 64;

    private static final int CHUNK = 1 << 14;

    private final AheadReader text;
    private final long linesBefore;
    private final Vocabulary[] vocabularies;

    /// Takes the texts that are not shared, many one behind the other.
    private char[] chunk = new char[CHUNK];

    private int chunkUsed;

    private Cell[] cells = new Cell[16 * ROWS];
    private int[] ends = new int[ROWS];
    private long[] lines = new long[ROWS];
    private boolean[] unreadable = new boolean[ROWS];
    private int size;

    private int start;
    private int end;
    private long characters;
    private long begun;
    private boolean tooLong;

    /// @param text that the parser reads
    /// @param linesBefore of the file, which the parser does not see
    BatchBuilder(AheadReader text, long linesBefore) {
        this.text = text;
        this.linesBefore = linesBefore;
        Vocabulary.Room room = new Vocabulary.Room();
        vocabularies =
                Stream.generate(() -> new Vocabulary(room))
                        .limit(MOST_VOCABULARIES)
                        .toArray(Vocabulary[]::new);
    }

    boolean isFull() {
        return size == ROWS;
    }

    /// The rows since the batch before.
    Batch build(boolean isLast, Optional<RuntimeException> failure) {
        Batch built =
                new Batch(
                        Arrays.copyOf(cells, start),
                        ends,
                        lines,
                        unreadable,
                        size,
                        isLast,
                        failure);
        if (!isLast) {
            ends = new int[ROWS];
            lines = new long[ROWS];
            unreadable = new boolean[ROWS];
            size = 0;
            start = 0;
        }
        return built;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        end = start;
        characters = 0;
        begun = linesBefore + startingLineNumber;
    }

    /// What to say where the parser gives up.
    BrokenRowException broken() {
        return new BrokenRowException(
                begun,
                tooLong
                        ? "the row has too many cells or is too long; it is left out"
                        : "a quotation mark within a cell is not doubled, or the last one is"
                                + " missing; the row is left out");
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (end - start == MOST_CELLS || characters > MOST_CHARACTERS) {
            tooLong = true;
            throw new CsvParseException("the row has too many cells or is too long");
        }
        if (end == cells.length) {
            cells = Arrays.copyOf(cells, 2 * end);
        }
        Cell shared =
                place < MOST_VOCABULARIES
                        ? vocabularies[place].shared(buffer, offset, offset + length)
                        : null;
        cells[end++] = shared == null ? own(buffer, offset, length) : shared;
    }

    private Cell own(char[] buffer, int offset, int length) {
        if (length > CHUNK / 16) {
            return new Cell(Arrays.copyOfRange(buffer, offset, offset + length), 0, length);
        }
        if (chunkUsed + length > CHUNK) {
            chunk = new char[CHUNK];
            chunkUsed = 0;
        }
        System.arraycopy(buffer, offset, chunk, chunkUsed, length);
        chunkUsed += length;
        return new Cell(chunk, chunkUsed - length, chunkUsed);
    }

    @Override
    protected Boolean buildRecord() {
        if (end > start) {
            lines[size] = begun;
            unreadable[size] = text.hasUnreadable() && isUnreadable();
            ends[size++] = end;
            start = end;
        }
        return Boolean.TRUE;
    }

    private boolean isUnreadable() {
        return Arrays.stream(cells, start, end).anyMatch(cell -> cell.holds(Utf8Reader.UNREADABLE));
    }
}
