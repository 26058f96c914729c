import Mustache

/// One village with its values.
package struct FactsRow: MustacheParent, Equatable, Sendable {
    /// Example: `洋港村`.
    package let name: String
    /// Everything known of it.
    package let href: String
    /// One for each column.
    package let cells: [FactsCell]

    package init(name: String, href: String, cells: [FactsCell]) {
        self.name = name
        self.href = href
        self.cells = cells
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "cells": cells
        default: nil
        }
    }
}
