import Mustache

/// A lawful-use warning of a pack, and who answers for it.
package struct AnsweredWarning: MustacheParent, Equatable, Sendable {
    /// What the pack does. Example: `对人员排名`.
    package let rule: String
    /// The rule behind it, restated.
    package let source: String
    /// The item and where it stands. Example: `rank-list（ladder.yaml:12）`.
    package let about: String
    /// Whether somebody answers for it.
    package let status: StatusMark
    /// By whom, when and for which version. Example: `11月20日 镇党委书记 接受（1.0.0）`.
    package let line: String?
    /// Their reason.
    package let reason: String?
    /// The entry that says so.
    package let entry: TextLink?
    /// Where a reason is typed, if the reader may.
    package let answer: FieldModel?
    /// Where it is withdrawn, if the reader may.
    package let withdraw: AcceptanceForm?

    package init(
        rule: String, source: String, about: String, status: StatusMark, line: String? = nil,
        reason: String? = nil, entry: TextLink? = nil, answer: FieldModel? = nil,
        withdraw: AcceptanceForm? = nil
    ) {
        self.rule = rule
        self.source = source
        self.about = about
        self.status = status
        self.line = line
        self.reason = reason
        self.entry = entry
        self.answer = answer
        self.withdraw = withdraw
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "rule": rule
        case "source": source
        case "about": about
        case "status": status
        case "line": line.orAbsent
        case "reason": reason.orAbsent
        case "entry": entry.orAbsent
        case "answer": answer.orAbsent
        case "withdraw": withdraw.orAbsent
        default: nil
        }
    }
}
