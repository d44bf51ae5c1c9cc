package org.whoheld.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.whoheld.core.CharRange;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// One row of a table. Each way of reading a cell takes down what is wrong with it; after all cells
/// were read, [#isSound] says whether the row can be used.
public final class Row {
    static final String NOT_UTF8 = "there are bytes that are not UTF-8; save the file as UTF-8";

    private final Table table;
    private final Header header;
    private final Cells cells;
    private boolean sound = true;

    Row(Table table, Header header, Cells cells) {
        this.table = table;
        this.header = header;
        this.cells = cells;
    }

    /// Whether nothing refused the row so far.
    public boolean isSound() {
        return sound;
    }

    /// The text of a cell without the blanks around it; empty if there is no such column.
    public String text(String column) {
        Integer place = header.places().get(column);
        return place == null ? "" : cells.cell(place).text();
    }

    /// As above.
    public String text(Column column) {
        return cell(column).text();
    }

    /// As above, where it stands.
    public CharRange range(Column column) {
        return cell(column).range();
    }

    /// Whether a cell is empty, or has blanks alone, or is not there.
    public boolean lacks(Column column) {
        return cell(column).isEmpty();
    }

    /// The number that was kept for the text of a cell; negative if none was. Not every text is
    /// remembered, so a number may have to be kept again.
    public int number(Column column) {
        return cell(column).number();
    }

    /// Keeps what the text of a cell stands for, for this row and those that say the same.
    ///
    /// @param number not negative
    public void keepNumber(Column column, int number) {
        cell(column).keepNumber(number);
    }

    private Cell cell(Column column) {
        int place = column.place(header);
        return place < 0 ? Cell.EMPTY : cells.cell(place);
    }

    /// As [#text]; an empty one refuses the row.
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(Code.MISSING_VALUE, column, "a value is needed here; the row is left out");
        }
        return text;
    }

    /// A required text that no earlier row has.
    ///
    /// @param seen the texts of the earlier rows; this one is added
    public String unique(String column, Set<String> seen) {
        return unique(column, seen::add);
    }

    /// As above.
    ///
    /// @param isNew whether no earlier row has a text
    public String unique(String column, Predicate<String> isNew) {
        String text = required(column);
        if (!text.isEmpty() && !isNew.test(text)) {
            refuse(
                    Code.DUPLICATE_ID,
                    column,
                    "an earlier row has the same id; this row is left out");
        }
        return text;
    }

    /// The parts of a cell between `;`, without blanks and empty ones.
    public List<String> list(String column) {
        String text = text(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /// What a required word of a fixed list stands for; any other word refuses the row.
    public <T> Optional<T> word(String column, Map<String, T> meanings) {
        String word = required(column);
        T meaning = meanings.get(word);
        if (meaning == null && !word.isEmpty()) {
            refuse(
                    Code.UNKNOWN_WORD,
                    column,
                    "the word is none of " + words(meanings) + "; the row is left out");
        }
        return Optional.ofNullable(meaning);
    }

    /// What a required id stands for; an id that is not among the known ones refuses the row.
    ///
    /// @param what names the kind of thing, with its article: "a source"
    public <T> Optional<T> reference(
            String column, Map<String, T> known, Code unknown, String what) {
        String id = required(column);
        T value = known.get(id);
        if (value == null && !id.isEmpty()) {
            refuse(unknown, column, "there is no " + what + " of this id; the row is left out");
        }
        return Optional.ofNullable(value);
    }

    /// Takes down a problem with which the row cannot be used.
    public void refuse(Code code, String column, String reason) {
        sound = false;
        remark(code, column, reason);
    }

    /// Takes down a problem with which the row can still be used.
    public void remark(Code code, String column, String reason) {
        table.log()
                .add(
                        new ImportProblem(
                                code,
                                table.file(),
                                OptionalLong.of(cells.line()),
                                column,
                                column.isEmpty() ? "" : text(column),
                                reason));
    }

    /// The words of a fixed list, for a sentence.
    public static String words(Map<String, ?> meanings) {
        return String.join(", ", meanings.keySet().stream().sorted().toList());
    }

    /// Checks the row as a whole, before its cells are read.
    boolean isReadable() {
        if (cells.unreadable()) {
            refuse(Code.NOT_UTF8, "", NOT_UTF8);
        } else if (cells.count() != header.size()) {
            refuse(
                    Code.RAGGED_ROW,
                    "",
                    "the row has %d cells and the header %d; the row is left out"
                            .formatted(cells.count(), header.size()));
        }
        return sound;
    }
}
