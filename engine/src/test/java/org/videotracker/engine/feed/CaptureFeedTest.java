package org.videotracker.engine.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CaptureFeedTest {
    private final CaptureFeed feed = new CaptureFeed();

    private CapturedPicture publish(int colour) {
        CapturedPicture picture = feed.blank(8, 4);
        Arrays.fill(picture.pixels, colour);
        feed.publish(picture);
        return picture;
    }

    @Test
    void thereIsNoPictureUntilTheFirst() {
        assertThat(feed.exchange(null)).isNull();
        CapturedPicture picture = publish(1);
        assertThat(feed.exchange(null)).isSameAs(picture);
    }

    @Test
    void theLatestTakesThePlaceOfThoseThatNobodyTook() {
        publish(1);
        publish(2);
        CapturedPicture third = publish(3);
        assertThat(feed.exchange(null)).isSameAs(third);
    }

    @Test
    void aPictureThatIsHeldIsNotWrittenTo() {
        publish(1);
        CapturedPicture held = feed.exchange(null);
        for (int i = 2; i < 40; i++) {
            assertThat(publish(i)).isNotSameAs(held);
        }
        assertThat(held.pixels).containsOnly(1);
    }

    @Test
    void picturesAreUsedAgainOnceTheyAreGivenBack() {
        publish(1);
        CapturedPicture held = feed.exchange(null);
        publish(2);
        held = feed.exchange(held);
        publish(3);
        feed.exchange(held);
        CapturedPicture[] all = new CapturedPicture[100];
        for (int i = 0; i < all.length; i++) {
            all[i] = publish(i);
        }
        assertThat(Arrays.stream(all).distinct().count()).isLessThanOrEqualTo(4);
    }

    @Test
    void readersWhoNeverGiveBackCostTheOthersNothing() {
        for (int i = 0; i < 20; i++) {
            publish(i);
            feed.exchange(null); // its module is gone
        }
        CapturedPicture last = publish(77);
        assertThat(feed.exchange(null)).isSameAs(last);
    }

    @Test
    void anotherSizeIsAnotherPicture() {
        publish(1);
        CapturedPicture larger = feed.blank(16, 9);
        feed.publish(larger);
        assertThat(feed.exchange(null).width()).isEqualTo(16);
    }

    @Test
    void afterClearingThereIsNothingAndThenTheNext() {
        publish(1);
        CapturedPicture held = feed.exchange(null);
        feed.clear();
        assertThat(feed.exchange(held)).isNull();
        assertThat(feed.exchange(null)).isNull();
        CapturedPicture next = publish(2);
        assertThat(feed.exchange(null)).isSameAs(next);
    }

    @Test
    void noReaderEverSeesHalfAPicture() throws Exception {
        AtomicBoolean isTorn = new AtomicBoolean();
        AtomicBoolean isOver = new AtomicBoolean();
        Thread[] readers = new Thread[2];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = Thread.ofPlatform().start(() -> {
                CapturedPicture held = null;
                while (!isOver.get()) {
                    held = feed.exchange(held);
                    if (held != null) {
                        int first = held.pixels[0];
                        for (int pixel : held.pixels) {
                            if (pixel != first) {
                                isTorn.set(true);
                            }
                        }
                    }
                }
            });
        }
        for (int i = 0; i < 200_000; i++) {
            publish(i);
        }
        isOver.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(isTorn).isFalse();
    }
}
