import CunceDomain

/// One command that a row asks for, with the day it happened.
struct ImportStep {
    let command: Command
    let day: CivilDate
}
