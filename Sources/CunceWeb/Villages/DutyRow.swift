import Mustache

/// What one of them answers for.
package struct DutyRow: MustacheParent, Equatable, Sendable {
    /// The post or supporter; a vacant link is named as vacant. Example: `驻村干部 甲`.
    package let name: String
    /// A word beside the name. Example: `5 人`.
    package let note: String?
    /// One per workstream.
    package let cells: [DutyCell]

    package init(name: String, note: String? = nil, cells: [DutyCell]) {
        self.name = name
        self.note = note
        self.cells = cells
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "note": note.orAbsent
        case "cells": cells
        default: nil
        }
    }
}
