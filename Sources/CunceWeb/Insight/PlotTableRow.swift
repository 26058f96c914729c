import Mustache

/// A line of the numbers behind a plot.
package struct PlotTableRow: MustacheParent, Equatable, Sendable {
    /// What it is of. Example: `整治`.
    package let name: TextLink
    /// One for each head.
    package let cells: [PlotCell]

    package init(name: TextLink, cells: [PlotCell]) {
        self.name = name
        self.cells = cells
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "cells": cells
        default: nil
        }
    }
}
