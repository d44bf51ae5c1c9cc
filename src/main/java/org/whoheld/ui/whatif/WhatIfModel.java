package org.whoheld.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.render.words.HypothesisWords;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// Supposes districts of the open package in other hands, one at a time, and ends the hypothesis.
public final class WhatIfModel {
    private final SessionModel session;

    /// @param tell told in a sentence when a comparison and a hypothesis end each other
    public WhatIfModel(SessionModel session, Consumer<String> tell) {
        this.session = session;
        session.hypothesisProperty()
                .subscribe((before, now) -> {
                    if (before.isPresent() && now.isEmpty() && session.comparison().isPresent()) {
                        tell.accept(
                                "The hypothesis has ended: two days are compared by what the sources"
                                        + " say.");
                    }
                });
        session.comparisonProperty()
                .subscribe((before, now) -> {
                    if (before.isPresent() && now.isEmpty() && session.hypothesis().isPresent()) {
                        tell.accept(
                                "The comparison of two days has ended: something is supposed of one"
                                        + " day.");
                    }
                });
    }

    /// How an actor stands to a district.
    enum Standing {
        /// It leads there by the sources, so there is nothing to suppose.
        LEADS,
        /// It is supposed to hold it.
        SUPPOSED,
        OTHER
    }

    /// An actor in whose hands a district can be supposed.
    ///
    /// @param name in the session's language
    record Choice(Actor actor, String name, Standing standing) {}

    /// All actors of the package, in its order.
    ///
    /// @param district id of one of the open package
    List<Choice> choices(String district) {
        OpenPackage open = session.open().orElseThrow();
        Optional<Actor> leader = said(open, district).leader();
        Optional<String> supposed = supposed(district);
        List<Choice> choices = new ArrayList<>();
        for (Actor actor : open.content().actors()) {
            Standing standing =
                    leader.filter(actor::equals).isPresent()
                            ? Standing.LEADS
                            : supposed.filter(actor.id()::equals).isPresent()
                                    ? Standing.SUPPOSED
                                    : Standing.OTHER;
            choices.add(new Choice(actor, actor.shortNames().in(language()), standing));
        }
        return choices;
    }

    private ControlState said(OpenPackage open, String district) {
        return open.timeline()
                .state(open.timeline().indexOf(district), session.asOf(), session.lens());
    }

    /// The name of a district of the open package, in the session's language.
    String name(String district) {
        return session.open().orElseThrow().district(district).names().in(language());
    }

    private Language language() {
        return session.languageProperty().get();
    }

    /// The district whose evidence is shown, if any.
    Optional<String> selected() {
        return session.open().flatMap(_ -> session.selectedProperty().get());
    }

    /// Id of the actor that is supposed to hold a district.
    Optional<String> supposed(String district) {
        return session.hypothesis().map(it -> it.holders().get(district));
    }

    boolean isOn() {
        return session.hypothesis().isPresent();
    }

    /// Supposes a district in an actor's hands, besides what is supposed already. Nothing happens
    /// if they are of a package that is not open any more, as those of an open menu may be.
    void suppose(String district, Actor actor) {
        if (!session.hasDistrict(district)
                || session.open().filter(it -> it.content().actors().contains(actor)).isEmpty()) {
            return;
        }
        session.hypothesisProperty()
                .set(
                        Optional.of(
                                session.hypothesis()
                                        .map(it -> it.with(district, actor.id()))
                                        .orElseGet(() -> Hypothesis.of(district, actor.id()))));
    }

    /// Supposes nothing of a district any more.
    void showAsSaid(String district) {
        session.hypothesisProperty().set(session.hypothesis().flatMap(it -> it.without(district)));
    }

    /// Shows what the sources say again.
    public void end() {
        session.hypothesisProperty().set(Optional.empty());
    }

    /// "Hypothetical: Sakhur in the hands of Government"; empty if nothing is supposed.
    String sentence() {
        return session.hypothesis()
                .flatMap(it ->
                        session.open()
                                .map(open ->
                                        HypothesisWords.in(Language.ENGLISH)
                                                .sentence(open.content(), it)))
                .orElse("");
    }

    /// Says so where the sources give districts to the supposed holders, too, on the day on the
    /// screen; empty where they do not.
    String alreadySo() {
        Optional<ControlMap> map =
                session.shownProperty()
                        .get()
                        .filter(it -> it.hypothesis().equals(session.hypothesis()));
        if (map.isEmpty() || map.get().hypothesis().isEmpty()) {
            return "";
        }
        List<String> ids = List.copyOf(map.get().hypothesis().get().holders().keySet());
        List<String> names =
                session.open().orElseThrow().content().districts().stream()
                        .filter(it -> ids.contains(it.id()))
                        .filter(it -> !map.get().isSupposed(map.get().timeline().indexOf(it.id())))
                        .map((District it) -> it.names().english())
                        .toList();
        if (names.isEmpty()) {
            return "";
        }
        return names.size() == ids.size()
                ? "On this day it is so by the sources, too."
                : "On this day it is so by the sources, too, for "
                        + (names.size() > HypothesisWords.MOST_NAMED
                                ? names.size() + " districts"
                                : String.join(", ", names))
                        + ".";
    }
}
