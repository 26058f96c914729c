import CunceDomain

/// The tables of the help given to villages.
package enum SupportTables {
    package static let supports = TableShape(
        "supports", keys: 2,
        [
            ("case_id", .text), ("position", .integer), ("help", .text), ("post_id", .text),
            ("since", .text), ("term", .text), ("until", .text), ("entry", .integer),
        ])

    package static let promises = TableShape(
        "promises", keys: 1,
        [
            ("promise_id", .text), ("case_id", .text), ("position", .integer),
            ("supporter", .text), ("kind", .text), ("title", .text), ("amount", .integer),
            ("due", .text), ("state", .text), ("arrivals", .integer), ("arrived", .integer),
            ("unconfirmed", .integer), ("used", .integer), ("stuck_since", .text),
            ("stuck_reason", .text), ("stuck_post", .text), ("stuck_words", .text),
            ("made_on", .text), ("entry", .integer), ("entries", .text),
        ])

    package static let groups = TableShape(
        "group_members", keys: 2,
        [
            ("group_post", .text), ("position", .integer), ("member", .text), ("since", .text),
            ("until", .text), ("entry", .integer),
        ])

    static func row(_ pairing: Pairing, _ id: SQLValue, _ index: Int) -> [SQLValue] {
        [
            id, .int(index), .text(pairing.help.text), .text(pairing.post.text),
            .text(pairing.from.description), .optional(pairing.term?.description),
            .optional(pairing.until?.description), .int(pairing.entries.last ?? 0),
        ]
    }

    static func row(_ promise: PromiseSummary, _ index: Int) -> [SQLValue] {
        [
            .text(promise.id.text), .text(promise.kase.text), .int(index),
            .text(promise.supporter.text), .text(promise.kind.rawValue), .text(promise.title),
            .optional(promise.amount), .text(promise.due.description),
            .text(promise.state.rawValue), .int(promise.arrivals), .int(promise.arrived),
            .int(promise.unconfirmed), .int(promise.used),
            .optional(promise.obstacle?.since.description),
            .optional(promise.obstacle?.reason), .optional(promise.obstacle?.post?.text),
            .optional(promise.obstacle?.words), .text(promise.madeOn.description),
            .int(promise.entry), .text(promise.entries.map(String.init).joined(separator: ",")),
        ]
    }

    static func row(_ membership: GroupMembership, _ index: Int) -> [SQLValue] {
        [
            .text(membership.group.text), .int(index), .text(membership.member.text),
            .text(membership.from.description), .optional(membership.until?.description),
            .int(membership.entries.last ?? 0),
        ]
    }
}
