import ArgumentParser
package import CunceDomain

extension CivilDate: ExpressibleByArgument {
    /// Reads `2026-11-20`.
    package init?(argument: String) { self.init(argument) }
}

extension ISOWeek: ExpressibleByArgument {
    /// Reads `2026-W47`.
    package init?(argument: String) { self.init(argument) }
}
