package org.whoheld.bench;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The least that a window of this size can cost with JavaFX: an image as large as the program's
/// map, and nothing else. No package is read, nothing is painted, there are no controls and there
/// is no style sheet. Prints [WindowStart#MARK] at the pulse after the image was handed to JavaFX;
/// then, if there is to be any step, shows one of three ready-made pictures after the other, as
/// [WindowScrub] does with those of the map, and prints the same row.
///
/// Arguments: width and height of the window, and the number of steps: 0, or any other for all.
public final class BareWindow {
    private static final int PICTURES = 3;

    private BareWindow() {}

    public static void main(String[] args) {
        System.setProperty("javafx.platform", "desktop");
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            int width = Integer.parseInt(arguments.get(0));
            int height = Integer.parseInt(arguments.get(1));
            boolean scrubs = !arguments.get(2).equals("0");
            int mapWidth = BenchWindow.mapWidth(width);
            int mapHeight = BenchWindow.mapHeight(height);
            List<PixelBuffer<IntBuffer>> buffers = new ArrayList<>();
            List<WritableImage> images = new ArrayList<>();
            for (int i = 0; i < (scrubs ? PICTURES : 1); i++) {
                buffers.add(
                        new PixelBuffer<>(
                                mapWidth,
                                mapHeight,
                                IntBuffer.wrap(picture(mapWidth, mapHeight, i)),
                                PixelFormat.getIntArgbPreInstance()));
                images.add(new WritableImage(buffers.getLast()));
            }
            ImageView map = new ImageView(images.getFirst());
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new Group(map), width, height, Color.WHITE));
            stage.show();
            new AnimationTimer() {
                private int pulses;
                private PicturePace pace;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        System.err.println(WindowStart.MARK);
                        if (!scrubs) {
                            System.exit(0);
                        }
                    }
                    if (pulses == PicturePace.WARM_UP) {
                        PicturePace.printHeader(width, height);
                        pace = new PicturePace();
                    }
                    if (pulses == PicturePace.WARM_UP + PicturePace.STEPS) {
                        pace.print("bare window");
                        System.exit(0);
                    }
                    int next = pulses % images.size();
                    buffers.get(next).updateBuffer(_ -> null);
                    map.setImage(images.get(next));
                    if (pace != null) {
                        pace.picture();
                    }
                }
            }.start();
        }
    }

    /// Opaque patches whose colours differ from picture to picture.
    private static int[] picture(int width, int height, int number) {
        int[] pixels = new int[width * height];
        SplittableRandom random = new SplittableRandom(number);
        int[] colours = random.ints(1024, 0, 1 << 24).toArray();
        for (int i = 0; i < pixels.length; i++) {
            int patch = i % width / 32 + i / width / 32 * 31;
            pixels[i] = 0xff << 24 | colours[patch % colours.length];
        }
        return pixels;
    }
}
