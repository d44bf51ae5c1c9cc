package org.whoheld.ui.export;

import java.time.LocalDate;
import org.whoheld.core.Hypothesis;
import org.whoheld.export.FrameComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.Subject;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.style.Colouring;
import org.whoheld.ui.session.OpenPackage;

/// The picture of what stands on the screen, as it was when it was asked for.
public record WantedPicture(OpenPackage open, PictureOrder order) {
    /// Works it out: away from the JavaFX thread.
    ///
    /// @param drawn of the package
    public Picture picture(DrawnPackage drawn) {
        return new FrameComposer(open.content(), open.timeline(), drawn).compose(order);
    }

    /// What it shows, for the name of a file: `2016-11-27`, `2016-11-15_2016-12-05_swipe`,
    /// `2016-11-27_known-on-2016-11-27_disagreement`, `2016-11-27_hypothetical-sakhur-government`.
    String name() {
        String known = order.asOf().knownOn().map(it -> "_known-on-" + it).orElse("");
        return switch (order.subject()) {
            case Subject.OneDay(var colouring) ->
                    order.asOf().valid() + known + word(colouring) + supposed();
            case Subject.Swipe(var other, _, var colouring) ->
                    days(other) + known + "_swipe" + word(colouring);
            case Subject.SideBySide(var other, var colouring) ->
                    days(other) + known + "_side-by-side" + word(colouring);
            case Subject.Difference(var other) -> days(other) + known + "_difference";
        };
    }

    private String days(LocalDate other) {
        return order.first(other) + "_" + order.last(other);
    }

    private String supposed() {
        return order.hypothesis().map(WantedPicture::word).orElse("");
    }

    /// Names the district where it is the only one.
    private static String word(Hypothesis hypothesis) {
        int districts = hypothesis.holders().size();
        return "_hypothetical-"
                + (districts == 1 ? hypothesis.key().replace('=', '-') : districts + "-districts");
    }

    private static String word(Colouring colouring) {
        return switch (colouring) {
            case CONTROL -> "";
            case DISAGREEMENT -> "_disagreement";
            case DAYS_OF_DISAGREEMENT -> "_disputed-days";
        };
    }
}
