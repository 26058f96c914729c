/// A journey to a village that does well, and what came home with it. 参观学习
package struct Tour: Equatable, Sendable {
    package let id: TourID
    /// Where to, such as 外县柏洋村.
    package let place: String
    package let participants: [PostID]
    package let from: CivilDate
    package let until: CivilDate
    /// What it was to look for.
    package let aim: String
    package let recorded: Occurrence
    package internal(set) var payments: [Payment] = []
    /// What was learnt; empty until somebody says it.
    package internal(set) var learnt = ""
    package internal(set) var adopted: [Adopted] = []
    package internal(set) var entries: [Int]

    /// What it cost and who paid.
    package struct Payment: Equatable, Sendable {
        package let payer: String
        /// Unit: fen.
        package let amount: Int
        package let at: Occurrence
    }

    /// Something seen there that is tried at home: a task of a village.
    package struct Adopted: Equatable, Sendable {
        package let kase: CaseID
        package let task: TaskID
        package let at: Occurrence
    }

    /// Unit: fen.
    package var cost: Int { payments.map(\.amount).reduce(0, +) }
}
