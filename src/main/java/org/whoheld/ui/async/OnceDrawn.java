package org.whoheld.ui.async;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Runs work when what a node shows by now is being drawn, and nothing that it showed before (or,
/// of an invisible node, nothing at all). On the JavaFX thread only.
///
/// JavaFX draws on a thread of its own. A pulse hands it what is shown then, but not before the
/// picture of the last pulse is finished (`Scene.ScenePulseListener`, JavaFX 26); work handed to
/// [Platform#runLater] within a pulse runs after it.
public final class OnceDrawn {
    private final List<Runnable> waiting = new ArrayList<>();
    private final Runnable atPulse = this::handOver;
    private Scene scene;

    public OnceDrawn(Node node) {
        node.sceneProperty().subscribe(this::follow);
    }

    private void follow(Scene now) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(atPulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(atPulse);
        }
        scene = now;
    }

    /// @param work waits as long as the node is in no scene
    public void run(Runnable work) {
        waiting.add(work);
    }

    private void handOver() {
        if (!waiting.isEmpty()) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            Platform.runLater(() -> now.forEach(Runnable::run));
        }
    }
}
