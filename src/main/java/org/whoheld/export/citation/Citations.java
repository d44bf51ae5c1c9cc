package org.whoheld.export.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.render.words.Captions;

/// Makes the citations of one package.
public final class Citations {
    private final DataPackage pack;
    private final String software;
    private final ClaimText claimText;

    /// @param software name and version of the program
    public Citations(DataPackage pack, String software) {
        this.pack = pack;
        this.software = software;
        this.claimText = new ClaimText(pack);
    }

    /// A claim of the package: where it was published, what it says, and the package that has it.
    public Citation of(Claim claim) {
        return of(List.of(claim));
    }

    /// Several claims, each once.
    public Citation of(List<Claim> named) {
        List<Claim> claims = named.stream().distinct().toList();
        List<Work> works = new ArrayList<>(claims.stream().map(this::work).toList());
        works.add(packageWork());
        return new Citation(
                claims.stream()
                                .map(it -> claimText.text(it) + "\n")
                                .collect(Collectors.joining("\n"))
                        + "\n"
                        + "In: "
                        + packageText()
                        + "\n",
                works);
    }

    /// The state of a district, and the claims behind it. What the map only supposes has no source
    /// that could be cited, so what the sources say is cited in its place.
    ///
    /// @throws IllegalArgumentException if there is no such district
    public Citation of(ControlMap shown, String district) {
        ControlMap map = shown.asSaid();
        ControlState state = map.state(district);
        List<Claim> claims = state.claims();
        Captions captions = Captions.of(pack, map, Language.ENGLISH);
        String title =
                claimText.name(district)
                        + " on "
                        + captions.date()
                        + ": "
                        + ClaimWords.state(state);
        String view = captions.lens() + ". " + knownOn(captions) + ".";
        List<Work> works = new ArrayList<>();
        works.add(
                new Work(
                        Work.Kind.DATA_SET,
                        stateKey(map, district),
                        "",
                        title,
                        pack.about().title(),
                        Optional.empty(),
                        "",
                        pack.about().version(),
                        view
                                + (claims.isEmpty() ? "" : " Claims: " + ids(claims) + ".")
                                + " Data package: "
                                + pack.about().name()
                                + "."
                                + licence()
                                + workedOut()));
        claims.forEach(it -> works.add(work(it)));
        StringBuilder text = new StringBuilder(title + ".\n" + view + "\n");
        text.append("From: ").append(packageText()).append(workedOut()).append("\n\n");
        text.append(
                claims.isEmpty() ? "No claim stands behind this state.\n" : "Claims behind it:\n");
        for (int i = 0; i < claims.size(); i++) {
            String number = (i + 1) + ". ";
            text.append(number)
                    .append(claimText.text(claims.get(i)).replace("\n", "\n   "))
                    .append('\n');
        }
        return new Citation(text.toString(), works);
    }

    private String stateKey(ControlMap map, String district) {
        AsOf asOf = map.asOf();
        List<String> parts = new ArrayList<>();
        parts.add(pack.about().name());
        parts.add(district);
        parts.add(asOf.valid().toString());
        parts.add(map.lens().key());
        asOf.knownOn().ifPresent(it -> parts.add("known-on-" + it));
        return WorkKey.of(parts.toArray(String[]::new));
    }

    private static String knownOn(Captions captions) {
        return captions.knownOn().isEmpty()
                ? "All reports in the package count"
                : captions.knownOn();
    }

    private static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining(", "));
    }

    private Work work(Claim claim) {
        Reference reference = claim.reference();
        String url = reference.url().strip();
        return new Work(
                kind(claim.source(), url),
                WorkKey.of(pack.about().name(), claim.id()),
                claim.source().name(),
                reference.title().isBlank()
                        ? "Statement on " + claimText.name(claim.district())
                        : reference.title().strip(),
                reference.publisher().strip(),
                claimText.isStart(claim) ? Optional.empty() : Optional.of(claim.recorded()),
                url,
                "",
                claimText.statement(claim) + publishedBy(claim));
    }

    /// The package gives the day by which a statement was surely published, and a bibliography has
    /// no field for that.
    private String publishedBy(Claim claim) {
        return claimText.isStart(claim)
                ? ""
                : " Published on or before " + ClaimWords.day(claim.recorded()) + ".";
    }

    private static Work.Kind kind(Source source, String url) {
        if (url.isEmpty()) {
            return Work.Kind.DOCUMENT;
        }
        return source.kind() == Source.Kind.AGENCY ? Work.Kind.NEWS : Work.Kind.WEB_PAGE;
    }

    private Work packageWork() {
        return new Work(
                Work.Kind.DATA_SET,
                WorkKey.of(pack.about().name()),
                "",
                pack.about().title(),
                "",
                Optional.empty(),
                "",
                pack.about().version(),
                "Data package: " + pack.about().name() + "." + licence());
    }

    private String packageText() {
        DataPackage.About about = pack.about();
        return about.title()
                + ". Data package "
                + about.name()
                + (about.version().isEmpty() ? "" : ", version " + about.version())
                + "."
                + licence();
    }

    private String licence() {
        return pack.about().licence().isEmpty() ? "" : " Licence: " + pack.about().licence() + ".";
    }

    private String workedOut() {
        return " Worked out with " + software + ".";
    }
}
