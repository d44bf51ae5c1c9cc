package org.whoheld.ui.scene;

import java.util.function.Supplier;

/// Something of the window that is made when it is first asked for, so that the window does not
/// wait for it at the start. Used from the JavaFX thread only.
public final class Later<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;

    /// Null until it is made.
    private T made;

    public Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
