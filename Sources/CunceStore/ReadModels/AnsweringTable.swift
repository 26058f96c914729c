import CunceDomain

/// What posts answer for beside links and tasks: measures they lead, open problems they own.
package enum AnsweringTable {
    package static let answerings = TableShape(
        "answerings", keys: 2,
        [
            ("case_id", .text), ("position", .integer), ("kind", .text), ("item_id", .text),
            ("post_id", .text),
        ])

    struct Row: Equatable {
        let kind: String
        let item: String
        let post: PostID

        func values(_ kase: SQLValue, _ index: Int) -> [SQLValue] {
            [kase, .int(index), .text(kind), .text(item), .text(post.text)]
        }
    }

    static func rows(_ kase: Case) -> [Row] {
        kase.plan.measures.compactMap { measure in
            measure.lead.map { Row(kind: "lead", item: measure.id.text, post: $0) }
        }
            + kase.diagnosis.problems.filter(\.isOpen).compactMap { problem in
                problem.owner.map { Row(kind: "problem", item: problem.id.text, post: $0) }
            }
    }
}
