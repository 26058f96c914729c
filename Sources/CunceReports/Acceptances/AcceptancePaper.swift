package import CunceDomain

/// A paper of acceptance 验收文书, made when it is asked for from what the case says.
package enum AcceptancePaper: String, CaseIterable, Sendable {
    /// 验收表
    case sheet
    /// 群众满意度测评计票记录
    case ballots
    /// 验收结论
    case verdict
    /// 转化销号通知、限期再整治通知
    case notice

    /// Those the attempt has the facts for.
    package static func those(of attempt: AcceptanceAttempt) -> [AcceptancePaper] {
        allCases.filter { paper in
            switch paper {
            case .sheet, .verdict: attempt.handedIn != nil
            // Before the sheet is handed in, one reader would see how the other read.
            case .ballots: !attempt.draws.isEmpty && attempt.handedIn != nil
            case .notice: attempt.failure != nil || attempt.graduation != nil
            }
        }
    }

    package func title(
        _ village: String, _ attempt: AcceptanceAttempt, in language: Language
    ) -> String {
        let say = Bilingual(language)
        return switch self {
        case .sheet: say("\(village)转化验收表", "Sheet of acceptance: \(village)")
        case .ballots: say("\(village)群众测评计票记录", "Record of ballots: \(village)")
        case .verdict: say("\(village)转化验收结论", "Verdict of acceptance: \(village)")
        case .notice:
            attempt.graduation == nil
                ? say("\(village)限期再整治通知", "Notice to rectify again: \(village)")
                : say("\(village)转化销号通知", "Notice of graduation: \(village)")
        }
    }
}
