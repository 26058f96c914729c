import CunceDomain
import CunceReports
import CunceStore

/// What the case has to do with other cases of the village, and who named it.
extension VillageMaking {
    var ties: [VillageTie] {
        ([ending, earlier, direct, proposed, differing, later] + beside.map(Optional.some)
            + (report.course == nil ? past : []).map(Optional.some)
            + candidacies.map(Optional.some) + tours.map(Optional.some)).compactMap(\.self)
    }

    private var kase: Case? { report.course?.kase }

    /// What the rules of the pack found when it was listed, or named.
    private var proposed: VillageTie? {
        guard let listing = kase?.listing,
            let proposal = listing.proposal ?? listing.candidacy?.proposal
        else { return nil }
        return VillageTie(
            text: ProposalWords(proposal, programme, texts, call).line, isStrong: false)
    }

    private var differing: VillageTie? {
        guard let listing = kase?.listing, !listing.difference.isEmpty else { return nil }
        return VillageTie(
            text: say("tie.differs", ["why": listing.difference]),
            link: listing.listed.map { entry($0.entry) }, isStrong: false)
    }

    /// The case takes no more work, and why.
    private var ending: VillageTie? {
        guard let course = report.course else { return nil }
        if let over = course.kase.listing.carriedOver {
            return VillageTie(
                text: say("tie.carried-over", ["day": near(over.at.on)]),
                link: report.ties.later.map { link($0) }, isStrong: true)
        }
        guard isNow, let closed = course.round.closed else { return nil }
        return VillageTie(
            text: say("tie.round-closed", ["day": near(closed)]),
            link: TextLink(
                text: course.round.title,
                href: sees(course.round) ? "/rounds/\(course.round.id)" : nil),
            isStrong: true)
    }

    /// Whoever is only involved in a village does not see the town's round.
    private func sees(_ round: RoundSummary) -> Bool {
        report.above.contains { division in
            division.id == round.division
                && Access.may(actor, do: .see, at: Place(path: division.path.text))
        }
    }

    private var earlier: VillageTie? {
        guard let kase, kase.listing.earlier != nil, let earlier = report.ties.earlier else {
            return nil
        }
        let count = ["count": "\(kase.listing.carried.count)"]
        return VillageTie(
            text: say(kase.listing.isCarried ? "tie.carried-from" : "tie.relapse", count),
            link: link(earlier), isStrong: false)
    }

    private var direct: VillageTie? {
        guard let kase, kase.listing.isDirect, !kase.listing.basis.isEmpty else { return nil }
        return VillageTie(
            text: say("tie.direct", ["basis": kase.listing.basis]),
            link: kase.listing.listed.map { entry($0.entry) }, isStrong: false)
    }

    /// Where it is not said by the ending already.
    private var later: VillageTie? {
        guard let later = report.ties.later, kase?.listing.carriedOver == nil else { return nil }
        return VillageTie(text: say("tie.later"), link: link(later), isStrong: false)
    }

    /// Where its posts went to learn, and how much came home.
    private var tours: [VillageTie] {
        source.tours.map { tour in
            let home = tour.adopted.count { $0.kase == kase?.id }
            let href = report.course.flatMap {
                sees($0.round) ? "/rounds/\($0.round.id)/tours/\(tour.id)" : nil
            }
            return VillageTie(
                text: say(
                    home == 0 ? "tie.tour" : "tie.tour-adopted",
                    ["day": near(tour.until), "count": "\(home)"]),
                link: TextLink(text: tour.place, href: href), isStrong: false)
        }
    }

    /// Which rounds are open is known of today only.
    private var beside: [VillageTie] {
        guard isNow else { return [] }
        return report.ties.beside.map {
            VillageTie(text: say("tie.beside"), link: link($0), isStrong: false)
        }
    }

    private var past: [VillageTie] {
        report.ties.past.map {
            VillageTie(text: say("tie.past"), link: link($0), isStrong: false)
        }
    }

    /// Who named it, where that led to this case, waits, or led to none.
    private var candidacies: [VillageTie] {
        report.ties.candidacies.filter { named in
            guard let kase else { return named.candidate.state != .listed }
            return named.candidate.id == kase.id
                || (named.candidate.round == kase.listing.round
                    && named.candidate.state == .declined)
        }.map { named in
            let candidate = named.candidate
            let key =
                switch candidate.state {
                case .waiting: "tie.candidate-waiting"
                case .listed: "tie.candidate-listed"
                case .declined: "tie.candidate-declined"
                }
            return VillageTie(
                text: say(
                    key,
                    [
                        "day": near(candidate.namedOn),
                        "post": report.posts.text(candidate.namedPost, in: language),
                        "round": named.round.title,
                    ]),
                link: TextLink(text: say("tie.to-candidate"), href: "/candidates/\(candidate.id)"),
                isStrong: candidate.state == .waiting)
        }
    }

    private func link(_ other: VillageTies.Other) -> TextLink {
        TextLink(
            text: say(
                "tie.other",
                ["round": other.round.title, "day": near(other.summary.listedOn)]),
            href: "/villages/\(report.village.code)?round=\(other.round.id)")
    }

    private func entry(_ number: Int) -> TextLink {
        TextLink(
            text: say("entry.number", ["number": "\(number)"]), href: "/entries/\(number)")
    }
}
