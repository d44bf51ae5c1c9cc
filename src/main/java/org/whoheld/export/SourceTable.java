package org.whoheld.export;

import java.util.List;
import org.whoheld.analysis.SourceRecord;
import org.whoheld.export.Sheet.Column;

/// What each source said in all, as a table.
public final class SourceTable {
    private SourceTable() {}

    public static Sheet of(List<SourceRecord> records) {
        return Sheet.of(
                records,
                List.of(
                        new Column<>("id", it -> Cell.text(it.source().id())),
                        new Column<>("name", it -> Cell.text(it.source().name())),
                        new Column<>("kind", it -> Cell.text(it.source().kind().key())),
                        new Column<>("group", it -> Cell.text(it.source().group())),
                        new Column<>(
                                "starting_situation", it -> Cell.flag(it.isStartingSituation())),
                        new Column<>("claims", it -> Cell.number(it.claims())),
                        new Column<>("districts", it -> Cell.number(it.districts())),
                        new Column<>("first", it -> Cell.text(it.first())),
                        new Column<>("last", it -> Cell.text(it.last())),
                        new Column<>("agreeing", it -> Cell.number(it.agreeing())),
                        new Column<>(
                                "share_agreeing",
                                it ->
                                        it.shareAgreeing().isEmpty()
                                                ? Cell.unknownNumber()
                                                : Cell.decimal(it.shareAgreeing().getAsDouble()))));
    }
}
