package org.whoheld.ui.session;

import javafx.beans.property.SimpleObjectProperty;

/// A property that can be changed together with another: who asks sees the new value at once, but
/// who listens is told only when the other has changed, too.
final class HeldProperty<T> extends SimpleObjectProperty<T> {
    private boolean held;
    private boolean changed;

    HeldProperty(T initial) {
        super(initial);
    }

    /// Sets the value and does the rest, and then tells of the value.
    void setWith(T value, Runnable rest) {
        held = true;
        try {
            set(value);
            rest.run();
        } finally {
            held = false;
            if (changed) {
                changed = false;
                fireValueChangedEvent();
            }
        }
    }

    @Override
    protected void fireValueChangedEvent() {
        if (held) {
            changed = true;
        } else {
            super.fireValueChangedEvent();
        }
    }
}
