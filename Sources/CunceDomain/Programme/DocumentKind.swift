/// The documents that can be made from the journal. What they are called, and which of them an
/// office wants, is the pack's. 文件
package enum DocumentKind: String, CaseIterable, Sendable {
    /// 专报: what a week brought, for the linked county leaders.
    case brief
    /// 整治台账: one row for every village and problem.
    case ledger
    /// 责任表: who is linked to and helps which village.
    case responsibility
    /// 一村一策: the approved plan of one village.
    case plan
    /// 承诺清单: what supporters promised, and what came of it.
    case promises
    /// 任务清单: who does what by when.
    case tasks
    /// 参观学习台账: who went where, and what came of it at home.
    case tours
    /// 摘编: what the signed briefs of a county's towns say of a week.
    case digest
    /// 轮次存档: the papers and lists of a round, with checksums.
    case archive

    /// What it can go out as, the one most asked for first.
    package var formats: [DocumentFormat] {
        switch self {
        case .brief, .digest: [.docx, .html, .text, .json]
        case .ledger, .responsibility, .promises, .tasks, .tours: [.xlsx, .csv, .html, .docx]
        case .plan: [.docx, .html, .text]
        case .archive: [.zip]
        }
    }

    /// What has to be said besides the place.
    package enum Need: String, Sendable { case nothing, week, village }

    package var need: Need {
        switch self {
        case .brief, .digest: .week
        case .plan: .village
        case .ledger, .responsibility, .promises, .tasks, .tours, .archive: .nothing
        }
    }

    /// What it is called where the pack does not say.
    package var label: Label {
        switch self {
        case .brief: Label(zh: "专报", en: "Brief")
        case .ledger: Label(zh: "整治台账", en: "Ledger")
        case .responsibility: Label(zh: "责任表", en: "Responsibility table")
        case .plan: Label(zh: "一村一策", en: "Village plan")
        case .promises: Label(zh: "承诺清单", en: "Promise list")
        case .tasks: Label(zh: "任务清单", en: "Task list")
        case .tours: Label(zh: "参观学习台账", en: "Study tours")
        case .digest: Label(zh: "各乡镇专报摘编", en: "Digest of briefs")
        case .archive: Label(zh: "本轮存档", en: "Round archive")
        }
    }
}
