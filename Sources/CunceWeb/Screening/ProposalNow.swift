import CunceDomain
import CunceReports
import Mustache

/// What the rules find of a candidate today.
package struct ProposalNow: MustacheParent, Equatable, Sendable {
    /// In a line. Example: `今天按方案的规则：符合列入条件`.
    package let line: String
    /// From which figures.
    package let grounds: [ScreeningGround]
    /// What keeps it off all the same.
    package let kept: [ScreeningGround]

    package init(line: String, grounds: [ScreeningGround], kept: [ScreeningGround] = []) {
        self.line = line
        self.grounds = grounds
        self.kept = kept
    }

    init(_ found: VillageScreening, _ texts: Texts, _ call: Call) {
        let words = FindingWords(found.programme, texts, on: found.day, in: call.language)
        let semicolon = texts.say("common.semicolon", in: call.language)
        let told = { (ground: FindingWords.Ground) in
            ScreeningGround(
                name: ground.name, text: ground.lines.joined(separator: semicolon),
                clause: "\(ground.clause.file):\(ground.clause.line)")
        }
        self.init(
            line: ProposalWords(
                found.proposal, found.programme, texts, call,
                isForPeople: found.answer.isForPeople
            ).line,
            grounds: (words.grounds(of: found.answer).filter(\.isMet)
                + words.standings(of: found.answer)).map(told),
            kept: found.listings.map { words.kept(off: found.answer, $0).map(told) } ?? [])
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "grounds": grounds
        case "kept": kept
        default: nil
        }
    }
}
