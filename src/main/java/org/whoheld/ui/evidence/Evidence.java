package org.whoheld.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Incident;

/// What the panel shows.
public sealed interface Evidence {
    /// No district to tell of.
    ///
    /// @param hint what to do next
    record Nothing(String hint) implements Evidence {}

    /// All about one district at one point of both clocks, through one lens.
    ///
    /// @param date the day in words
    /// @param state what the map shows; all the rest but the sentence is about what the sources
    ///   say, if that is only supposed
    /// @param sentence the state in words
    /// @param lastWord how old the newest word is, in words; empty if it is not old
    /// @param view lens and known-on day in words
    /// @param start where to go if the state is unknown and something is known later
    /// @param cards the claims behind the state, in the state's order
    /// @param history every claim that is known, oldest first
    /// @param historyNote what the history leaves out; empty if nothing
    /// @param incidents those of the day that name the district
    record OfDistrict(
            District district,
            double squareKilometres,
            String date,
            ControlState state,
            String sentence,
            String lastWord,
            String view,
            Optional<LocalDate> start,
            List<Card> cards,
            List<Entry> history,
            String historyNote,
            List<Incident> incidents)
            implements Evidence {}

    /// A claim behind the state.
    ///
    /// @param published when and where, in words
    /// @param scope name of the whole area that it spoke of; empty if it spoke of the district
    /// @param link where it can be read, http or https
    record Card(Claim claim, Role role, String published, String scope, Optional<String> link) {}

    /// How a claim stands to the leading one.
    enum Role {
        LEADS("leads"),
        AGREES("agrees"),
        /// The same holder, but one says held and the other contested.
        DIFFERS_IN_PART("differs in part"),
        DIFFERS("differs"),
        /// There is no leading claim, because the lens does not accept what was said.
        REPORTED("reported");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// How a line of the history stands to the state shown.
    enum Mark {
        LEADS("The state rests on this"),
        /// Live on the day, like the leading claim, which has this mark too.
        BEHIND("Counts on this day"),
        LATER("Of a later day"),
        UNHEARD("The lens does not listen to this source");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// A line of the history.
    record Entry(Claim claim, Set<Mark> marks) {
        public Entry {
            marks = Set.copyOf(marks);
        }

        /// The day on which the claim begins to count.
        LocalDate day() {
            LocalDate earliest = claim.valid().earliest();
            return earliest.equals(LocalDate.MIN) ? claim.valid().latest() : earliest;
        }

        /// Whoever shares the colour with the holder.
        Optional<Actor> challenger() {
            return claim.says() instanceof Assertion.Contests(_, var attacker)
                    ? Optional.of(attacker)
                    : Optional.empty();
        }
    }
}
