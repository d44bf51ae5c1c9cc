package org.whoheld.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
    @Test
    void textOverManyChunksIsReadWhole() throws IOException {
        String text = "حلب Aleppo 🕊\n".repeat(20_000);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertThat(read("\uFEFFid".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("id");
    }

    @Test
    void linesOfMalformedBytesAreRemembered() throws IOException {
        byte[] bytes = "a\r\nb\u00E9\rc\n\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(bytes)).isEqualTo(new Outcome("a\r\nb\uFFFD\rc\n\uFFFD", "[2, 4]"));
    }

    @Test
    void aCharacterCutOffAtTheEndIsMalformed() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xD8})).isEqualTo(new Outcome("a\uFFFD", "[1]"));
    }

    @Test
    void malformedBytesFarInAreFoundOnTheirLine() throws IOException {
        byte[] bytes = "abcdefg\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bytes[8 * 40_000] = (byte) 0xFF;

        assertThat(read(bytes).lines()).isEqualTo("[40001]");
    }

    private record Outcome(String text, String lines) {}

    private static Outcome read(byte[] bytes) throws IOException {
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1000];
            for (int n = reader.read(buffer, 0, 1000); n >= 0; n = reader.read(buffer, 0, 1000)) {
                text.append(buffer, 0, n);
            }
            return new Outcome(text.toString(), reader.unreadableLines().toString());
        }
    }
}
