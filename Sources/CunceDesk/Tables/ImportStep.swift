import CunceDomain

/// One command that a row asks for, with the day it happened.
struct ImportStep {
    /// Carried out before the command in this order, and taken back with it where one is refused.
    var first: [Command] = []
    let command: Command
    let day: CivilDate
    /// Columns of the command's fields, where they are called otherwise.
    var columns: [String: String] = [:]
}
