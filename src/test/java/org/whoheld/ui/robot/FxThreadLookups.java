package org.whoheld.ui.robot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;

/// TestFX for JUnit, whose robot looks for nodes on the FX thread. TestFX's own walks through the
/// scene on the thread of the test, and falls over a list of children that a pulse changes
/// meanwhile: on a busy machine a test failed now and then without a fault.
public final class FxThreadLookups extends ApplicationExtension {
    private static final long LIMIT_SECONDS = 30;

    @Override
    public NodeQuery lookup(String query) {
        return onFxThread(() -> super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return onFxThread(() -> super.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return onFxThread(() -> super.lookup(predicate));
    }

    @Override
    public NodeQuery fromAll() {
        return onFxThread(super::fromAll);
    }

    @Override
    public NodeQuery from(Node... parents) {
        return onFxThread(() -> super.from(parents));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return onFxThread(() -> super.from(parents));
    }

    @Override
    public NodeQuery from(NodeQuery query) {
        return onFxThread(() -> super.from(query));
    }

    /// A query each of whose steps runs on the FX thread, as the first does.
    private static NodeQuery onFxThread(Supplier<NodeQuery> first) {
        try {
            return everyStepOnFxThread(call(first::get));
        } catch (Exception e) {
            throw new IllegalStateException("a lookup", e);
        }
    }

    private static NodeQuery everyStepOnFxThread(NodeQuery query) {
        return (NodeQuery)
                Proxy.newProxyInstance(
                        NodeQuery.class.getClassLoader(),
                        new Class<?>[] {NodeQuery.class},
                        (_, method, arguments) -> {
                            Object found = call(() -> invoke(method, query, arguments));
                            return found instanceof NodeQuery next
                                    ? everyStepOnFxThread(next)
                                    : found;
                        });
    }

    private static Object invoke(Method method, NodeQuery query, Object[] arguments)
            throws Exception {
        try {
            return method.invoke(query, arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause());
        }
    }

    private static <T> T call(Callable<T> work) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return work.call();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    /// What a test is told: a failed assertion as such.
    private static Exception thrown(Throwable cause) {
        return switch (cause) {
            case Error error -> throw error;
            case Exception exception -> exception;
            default -> new IllegalStateException(cause);
        };
    }
}
