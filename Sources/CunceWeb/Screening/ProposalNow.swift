import CunceDomain
import CunceReports
import Mustache

/// What the rules find of a candidate today.
package struct ProposalNow: MustacheParent, Equatable, Sendable {
    /// In a line. Example: `今天按方案的规则：符合列入条件`.
    package let line: String
    /// From which figures.
    package let grounds: [ScreeningGround]

    package init(line: String, grounds: [ScreeningGround]) {
        self.line = line
        self.grounds = grounds
    }

    init(_ found: VillageScreening, _ texts: Texts, _ call: Call) {
        let words = FindingWords(found.programme, texts, on: found.day, in: call.language)
        self.init(
            line: ProposalWords(found.proposal, found.programme, texts, call).line,
            grounds: words.grounds(of: found.answer).filter(\.isMet).map {
                ScreeningGround(
                    name: $0.name,
                    text: $0.lines.joined(
                        separator: texts.say("common.semicolon", in: call.language)),
                    clause: "\($0.clause.file):\($0.clause.line)")
            })
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "grounds": grounds
        default: nil
        }
    }
}
