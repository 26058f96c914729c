import CunceDomain
import CunceReports
import CunceStore

/// Who can be named to assess a village, in words: a small town has few posts that the pack does
/// not bar, and whoever arranges acceptance has to know whom to ask.
struct AssessorWords {
    let making: AcceptanceMaking
    /// Posts that can be named.
    let offered: [PostRow]

    private var rules: [AcceptanceAssessors] {
        making.view.report.schemes.compactMap(\.assessors)
    }

    var text: String {
        let base = making.say("acceptance.hint-open")
        let needed = rules.compactMap(\.least).max() ?? 1
        guard offered.count < max(needed, 1) else { return base }
        let more = making.say(
            roles.isEmpty ? "acceptance.too-few-silent" : "acceptance.too-few-here",
            [
                "there": "\(offered.count)", "needed": "\(needed)", "roles": making.list(roles),
            ])
        return [base, more].joined(separator: making.language == .zh ? "" : " ")
    }

    /// Roles that no rule bars, the county's first: their posts have no part in the village.
    private var roles: [String] {
        let free = making.programme.roles.filter { role in
            Access.canAssess(role.standing)
                && rules.allSatisfy {
                    !$0.excluded.contains(role.key)
                        && ($0.roles.isEmpty || $0.roles.contains(role.key))
                }
        }
        return (free.filter { $0.level == .county } + free.filter { $0.level != .county }).map {
            $0.label.text(in: making.language)
        }
    }
}
