import Mustache

/// One village with its links.
package struct ResponsibilityRow: MustacheParent, Equatable, Sendable {
    /// The village and its page. Example: `洋港村`.
    package let village: TextLink
    /// In the order of the columns.
    package let cells: [ResponsibilityCellModel]
    /// Where the links are changed.
    package let linksHref: String?

    package init(village: TextLink, cells: [ResponsibilityCellModel], linksHref: String? = nil) {
        self.village = village
        self.cells = cells
        self.linksHref = linksHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "cells": cells
        case "linksHref": linksHref.orAbsent
        default: nil
        }
    }
}
