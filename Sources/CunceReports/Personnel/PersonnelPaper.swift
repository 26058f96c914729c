package import CunceDomain

/// A paper of one step of the ladder 组织措施文书. Made when it is asked for from what the file
/// says, by whoever has a right to the file; kept nowhere, in no list of documents, and without a
/// number: numbers of a series tell how many there are.
package enum PersonnelPaper: String, CaseIterable, Sendable {
    /// 事实告知书
    case notice
    /// 陈述申辩记录
    case statement
    /// 谈话记录
    case talk
    /// The letter of the decision 决定书、诫勉书, or of a reminder 提醒函.
    case decision
    /// 送达回证
    case delivery
    /// 复核结果通知书
    case review

    /// Those the file has the facts for, in the order of the procedure.
    package static func those(of file: PersonnelFile) -> [PersonnelPaper] {
        allCases.filter { $0.isThere(for: file) }
    }

    /// Whether what it has to say has happened.
    package func isThere(for file: PersonnelFile) -> Bool {
        let action = file.action
        return switch self {
        case .notice: action.notice != nil
        case .statement: !action.statements.isEmpty || action.silence != nil
        case .talk: action.talk != nil
        case .decision: action.decision != nil || Self.isReminder(file)
        // To be signed when the decision is handed over, so it is there before that.
        case .delivery: action.notice != nil || Self.isDelivered(file) || action.review != nil
        case .review: action.review != nil
        }
    }

    /// A reminder is given at once, by a letter. What another organ decided has its own paper.
    static func isReminder(_ file: PersonnelFile) -> Bool {
        file.action.proposal != nil && file.rung?.deed == .reminder
    }

    /// Whether its decision reaches the person by being handed over, and not in a talk.
    static func isDelivered(_ file: PersonnelFile) -> Bool {
        file.action.decision?.value.isTaken == true
            && (file.rung?.heard == .beforeTheDecision || file.action.delivery != nil)
    }

    /// What it is called; the pack's own word for the letter of a rung comes first.
    package func title(of file: PersonnelFile, in language: Language) -> String {
        let say = Bilingual(language)
        let rung = file.rungText(in: language)
        switch self {
        case .notice: return say("事实告知书", "Notice of facts")
        case .statement: return say("陈述申辩记录", "Record of the statement")
        case .talk: return say("\(rung)谈话记录".withOneTalk, "Record of the talk: \(rung)")
        case .decision:
            if file.action.decision?.value.isTaken == false {
                return say("不予\(rung)决定书", "Decision not to take it: \(rung)")
            }
            if let form = file.rung?.form { return form.text(in: language) }
            if file.rung?.deed == .admonition { return say("\(rung)书", "Letter: \(rung)") }
            if file.rung?.deed == .reminder { return say("\(rung)函", "Letter: \(rung)") }
            return say("\(rung)决定书", "Decision: \(rung)")
        case .delivery: return say("送达回证", "Receipt of delivery")
        case .review: return say("复核结果通知书", "Result of the review")
        }
    }
}

extension PersonnelFile {
    /// The rung as its pack calls it; its key where that pack is gone.
    package func rungText(in language: Language) -> String {
        rung?.label.text(in: language) ?? action.proposal?.value.rung.text ?? ""
    }
}

extension String {
    /// 组织谈话谈话记录 is 组织谈话记录.
    fileprivate var withOneTalk: String {
        hasSuffix("谈话谈话记录") ? String(dropLast(6)) + "谈话记录" : self
    }
}
