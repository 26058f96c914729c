import CunceDomain
import CunceReports
import CunceStore

/// Posts of a team as lists and pages say them.
struct TeamWords {
    let posts: PostLabels
    let day: CivilDate
    let language: Language
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, self.day, in: language) }

    func link(_ post: PostID) -> TextLink {
        TextLink(text: posts.text(post, in: language), href: "/posts/\(post)")
    }

    /// 2024年3月1日至2029年2月28日.
    func term(_ filling: Filling) -> String? {
        filling.term.map {
            say("links.from-to", ["from": near($0.from), "to": near($0.until)])
        }
    }

    func way(_ filling: Filling) -> String? { filling.way?.label.text(in: language) }

    /// Vacant, term over or soon over, posts that clash.
    func marks(_ seat: TeamSeat) -> [StatusMark] {
        var marks: [StatusMark] = []
        if let days = seat.termEndsIn {
            marks.append(
                days < 0
                    ? StatusMark(mark: "over", text: say("team.term-over"))
                    : StatusMark(mark: "soon", text: say("team.term-ends", ["days": "\(days)"])))
        }
        if !seat.clashes.isEmpty {
            marks.append(StatusMark(mark: "over", text: say("team.clash")))
        }
        if seat.election != nil {
            marks.append(StatusMark(mark: "doing", text: say("team.election-runs")))
        }
        return marks
    }

    /// Which posts clash and what says so, in a sentence.
    func clash(_ clash: Clash) -> String {
        let pair = [
            "one": posts.text(clash.one, in: language),
            "other": posts.text(clash.other, in: language),
        ]
        switch clash.ground {
        case .law(let law):
            return say(
                "team.clash-by-law",
                pair.merging([
                    "says": law.says.text(in: language),
                    "law": law.reference.label.text(in: language),
                ]) { own, _ in own })
        case .programme: return say("team.clash-by-programme", pair)
        }
    }
}
