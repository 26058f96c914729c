import CunceDomain
import CunceReports
import CunceStore
import Mustache

/// One document of the programme: due, to come, or out.
package struct PaperRow: MustacheParent, Equatable, Sendable {
    /// What the programme calls it, with the page of what Cunce makes itself. Example: `月报`.
    package let title: TextLink
    /// What it is for. Example: `2026年10月 · 洋港村`.
    package let about: String?
    /// How it stands. Example: `逾期 3 天`.
    package let status: StatusMark
    /// The number it takes or has. Example: `X组通〔2026〕7号`.
    package let number: String?
    /// To whom it goes. Example: `县委组织部`.
    package let addressee: String?
    /// Who signs it. Example: `镇党委书记`.
    package let signers: String?
    /// What was written beside it.
    package let note: String?
    /// Where the programme says so. Example: `papers.yaml:4`.
    package let clause: String
    /// The entry that tells of it.
    package let entry: TextLink?
    /// Where it is recorded that it went out, or made.
    package let act: TextLink?

    package init(
        title: TextLink, about: String? = nil, status: StatusMark, number: String? = nil,
        addressee: String? = nil, signers: String? = nil, note: String? = nil, clause: String,
        entry: TextLink? = nil, act: TextLink? = nil
    ) {
        self.title = title
        self.about = about
        self.status = status
        self.number = number
        self.addressee = addressee
        self.signers = signers
        self.note = note
        self.clause = clause
        self.entry = entry
        self.act = act
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "about": about.orAbsent
        case "status": status
        case "number": number.orAbsent
        case "addressee": addressee.orAbsent
        case "signers": signers.orAbsent
        case "note": note.orAbsent
        case "clause": clause
        case "entry": entry.orAbsent
        case "act": act.orAbsent
        default: nil
        }
    }
}

extension PaperRow {
    /// The form in which it is recorded, with what it is for filled in.
    static func href(of owed: RoundPapers.Owed, in round: RoundID) -> String {
        let asked = [
            owed.period.map { "period=\($0)" }, owed.place.map { "place=\($0.code)" },
            owed.post.map { "post=\($0)" },
        ].compactMap(\.self).joined(separator: "&")
        return "/rounds/\(round)/papers/\(owed.rule.key)" + (asked.isEmpty ? "" : "?\(asked)")
    }

    static func status(
        of owed: RoundPapers.Owed, on day: CivilDate, _ texts: Texts, _ language: Language
    ) -> StatusMark {
        let late = owed.daysLate(on: day)
        if late > 0 {
            return StatusMark(
                mark: "over",
                text: texts.say(
                    "papers.late", in: language,
                    ["days": "\(late)", "day": Days.near(owed.day, day, in: language)]))
        }
        return late == 0
            ? StatusMark(mark: "soon", text: texts.say("status.due-today", in: language))
            : StatusMark(
                mark: "none",
                text: texts.say(
                    "papers.due-on", in: language,
                    ["day": Days.near(owed.day, day, in: language)]))
    }
}
