package org.whoheld.io.csv;

/// A column that is asked for in every row of a long table: its place is looked up once.
///
/// What a text of it stands for can be kept as a number ([Row#keepNumber]), which the rows that say
/// the same then have at once ([Row#number]). For one reader of one table, and one thread.
public final class Column {
    private final String name;
    private Header header;
    private int place;

    public Column(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /// Index within rows of a table, −1 if the table has no such column.
    int place(Header asked) {
        if (header != asked) {
            header = asked;
            place = asked.places().getOrDefault(name, -1);
        }
        return place;
    }
}
