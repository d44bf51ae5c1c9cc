package org.whoheld.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.core.District;
import org.whoheld.ui.search.Match.Rank;
import org.whoheld.ui.words.Sample;

class SearchIndexTest {
    private static final List<District> DISTRICTS =
            List.of(
                    Sample.district(
                            "hanano",
                            "Masaken Hanano",
                            "مساكن هنانو",
                            "Hanano",
                            "Hanano Housing",
                            "Masakin Hanano"),
                    Sample.district("barracks", "Hanano Barracks", "ثكنة هنانو", "Thuknat Hanano"),
                    Sample.district("sakhur", "Sakhur", "الصاخور", "Sakhour", "as-Sakhour"),
                    Sample.district(
                            "saeed", "Sheikh Saeed", "الشيخ سعيد", "Sheikh Said", "Sheikh Sa'eed"),
                    Sample.district("maqsoud", "Sheikh Maqsoud", "الشيخ مقصود", "Sheikh Maksoud"),
                    Sample.district("maadi", "al-Ma'adi (east of Bab al-Maqam)", "المعادي"),
                    Sample.district(
                            "nairab",
                            "Bab al-Nairab (Muhammad Bek)",
                            "باب النيرب / محمد بك",
                            "Muhammad Bey"),
                    Sample.district("ansari", "Ansari (East)", "الأنصاري الشرقي", "Ansari"),
                    Sample.district("ashrafiyeh", "Ashrafiyeh", "الأشرفية", "Achrafieh"),
                    Sample.district("shaar", "Shaar", "الشعار", "Sha'ar", "ash-Sha'ar"),
                    Sample.district("zuhur", "az-Zuhour", "الزهور"),
                    Sample.district("zahraa", "az-Zahraa", "الزهراء / جمعية الزهراء"),
                    Sample.district("midan", "Midan", "الميدان"));

    private final SearchIndex index = new SearchIndex(DISTRICTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Masaken Hanano   | hanano     | Masaken Hanano   | EXACT
                    MASAKEN-HANANO   | hanano     | Masaken Hanano   | EXACT
                    Hanano           | hanano     | Hanano           | EXACT
                    مساكن هنانو      | hanano     | مساكن هنانو      | EXACT
                    مَسَاكِن هنانو   | hanano     | مساكن هنانو      | EXACT
                    masak            | hanano     | Masaken Hanano   | PREFIX
                    hanano mas       | hanano     | Masaken Hanano   | WORD_PREFIX
                    مساكن            | hanano     | مساكن هنانو      | PREFIX
                    هنانو            | barracks   | ثكنة هنانو       | WORD_PREFIX
                    Masakn Hananu    | hanano     | Masaken Hanano   | FUZZY
                    sakhur           | sakhur     | Sakhur           | EXACT
                    Sakhour          | sakhur     | Sakhour          | EXACT
                    al-Sakhour       | sakhur     | Sakhour          | EXACT
                    as-sakhour       | sakhur     | Sakhour          | EXACT
                    as-Sakhur        | sakhur     | Sakhur           | EXACT
                    الصاخور          | sakhur     | الصاخور          | EXACT
                    صاخور            | sakhur     | الصاخور          | EXACT
                    Sakhoor          | sakhur     | Sakhour          | FUZZY
                    Skahur           | sakhur     | Sakhur           | FUZZY
                    Sheikh Saeed     | saeed      | Sheikh Saeed     | EXACT
                    Sheikh Saʿid     | saeed      | Sheikh Said      | EXACT
                    Sheikh Saʿīd     | saeed      | Sheikh Said      | EXACT
                    Sheikh Sa’eed    | saeed      | Sheikh Saeed     | EXACT
                    Shiekh Saeed     | saeed      | Sheikh Saeed     | FUZZY
                    saeed            | saeed      | Sheikh Saeed     | WORD_PREFIX
                    الشيخ سعيد       | saeed      | الشيخ سعيد       | EXACT
                    شيخ سعيد         | saeed      | الشيخ سعيد       | EXACT
                    maqsud           | maqsoud    | Sheikh Maqsoud   | FUZZY
                    qsou             | maqsoud    | Sheikh Maqsoud   | CONTAINS
                    Maadi            | maadi      | al-Ma'adi (east of Bab al-Maqam) | EXACT
                    Bab al-Nairab    | nairab     | Bab al-Nairab (Muhammad Bek)     | EXACT
                    محمد بك          | nairab     | باب النيرب / محمد بك | EXACT
                    الانصاري         | ansari     | الأنصاري الشرقي  | PREFIX
                    الأشرفيه         | ashrafiyeh | الأشرفية         | EXACT
                    ash-Shaar        | shaar      | Shaar            | EXACT
                    Zuhour           | zuhur      | az-Zuhour        | EXACT
                    الزهرا           | zahraa     | الزهراء / جمعية الزهراء | EXACT
                    """)
    void realSpellingsFindTheirDistrict(String typed, String district, String spelling, Rank rank) {
        Match first = index.find(typed).getFirst();
        assertThat(first.district()).isEqualTo(district);
        assertThat(first.spelling()).isEqualTo(spelling);
        assertThat(first.rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Damascus", "xyz", "", "  ", "-", "حمص", "mdn", "'"})
    void whatIsNoDistrictFindsNone(String typed) {
        assertThat(index.find(typed)).isEmpty();
    }

    @Test
    void theBestRankComesFirstAndEachDistrictOnce() {
        assertThat(index.find("hanano"))
                .extracting(Match::district, Match::rank)
                .containsExactly(tuple("hanano", Rank.EXACT), tuple("barracks", Rank.PREFIX));
        assertThat(index.find("sheikh"))
                .extracting(Match::district)
                .containsExactly("maqsoud", "saeed");
    }

    @Test
    void theNameThatIsShownGoesBeforeOtherSpellings() {
        SearchIndex two =
                new SearchIndex(
                        List.of(
                                Sample.district("qarleq", "Qarleq", "", "Sheikh Yusuf cemetery"),
                                Sample.district("saeed", "Sheikh Saeed", "")));
        assertThat(two.find("sheikh"))
                .extracting(Match::district)
                .containsExactly("saeed", "qarleq");
    }

    @Test
    void namesGoBeforeRemarksInBrackets() {
        SearchIndex two =
                new SearchIndex(
                        List.of(
                                Sample.district("queiq", "Queiq", "قويق (السكري - الشيخ سعيد)"),
                                Sample.district("saeed", "Sheikh Saeed", "الشيخ سعيد")));
        assertThat(two.find("سعيد"))
                .extracting(Match::district, Match::inRemark)
                .containsExactly(tuple("saeed", false), tuple("queiq", true));
    }

    @Test
    void shortNamesMustBeTypedRight() {
        assertThat(index.find("Midn")).isEmpty();
        assertThat(index.find("Miban")).extracting(Match::district).containsExactly("midan");
    }

    @Test
    void theSpellingIsToldOnlyWhereItIsAnother() {
        assertThat(index.find("Sakhour").getFirst().isOtherSpelling()).isTrue();
        assertThat(index.find("Sakhur").getFirst().isOtherSpelling()).isFalse();
        assertThat(index.find("الصاخور").getFirst().isOtherSpelling()).isFalse();
    }
}
