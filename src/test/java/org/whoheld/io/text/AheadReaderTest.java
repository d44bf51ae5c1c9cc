package org.whoheld.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AheadReaderTest {
    private static final String TEXT = "Karm al-Jabal, كرم الجبل\n".repeat(20_000);

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("whoheld-text"));
        assertThat(Thread.interrupted()).isFalse();
    }

    private static AheadReader reader(InputStream in) {
        return new AheadReader(Utf8Reader.withoutLines(in));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Waits until it is interrupted.
    private static InputStream stuck(CountDownLatch reached) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                reached.countDown();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                return -1;
            }
        };
    }

    @Test
    void readsTheSameFromSomePointOn() throws IOException {
        StringWriter read = new StringWriter();
        try (AheadReader reader = reader(bytes(TEXT))) {
            char[] first = new char[1_000];
            read.write(first, 0, reader.read(first));
            reader.goAhead();
            reader.transferTo(read);
            assertThat(reader.read()).isEqualTo(-1);
            assertThat(reader.hasUnreadable()).isFalse();
        }
        assertThat(read.toString()).isEqualTo(TEXT);
    }

    @Test
    void knowsOfWhatIsNotUtf8WhenThatIsRead() throws IOException {
        InputStream in =
                new SequenceInputStream(
                        bytes(TEXT), new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF}));
        try (AheadReader reader = reader(in)) {
            reader.goAhead();
            assertThat(reader.read()).isEqualTo('K');
            assertThat(reader.hasUnreadable()).isFalse();
            StringWriter rest = new StringWriter();
            reader.transferTo(rest);
            assertThat(rest.toString()).endsWith("a" + Utf8Reader.UNREADABLE);
            assertThat(reader.hasUnreadable()).isTrue();
        }
    }

    @Test
    void passesOnWhatTheDiskSaysBehindWhatItGave() throws IOException {
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        try (AheadReader reader = reader(new SequenceInputStream(bytes(TEXT), failing))) {
            reader.goAhead();
            assertThat(reader.read()).isEqualTo('K');
            assertThatThrownBy(() -> reader.transferTo(new StringWriter()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is gone");
        }
    }

    @Test
    void stopsWhereNobodyReadsOn() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        AheadReader reader = reader(stuck(reached));
        reader.goAhead();
        reached.await();
        reader.close();
    }

    @Test
    void aReaderThatWaitsCanBeInterrupted() throws IOException {
        try (AheadReader reader = reader(stuck(new CountDownLatch(1)))) {
            reader.goAhead();
            Thread.currentThread().interrupt();
            assertThatThrownBy(reader::read).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
