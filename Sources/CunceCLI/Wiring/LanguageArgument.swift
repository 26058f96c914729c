import ArgumentParser
import CunceDomain
import Foundation

/// The language in which a command speaks to people. What scripts read is the same in both.
struct LanguageArgument: ParsableArguments {
    @Option(help: "zh or en (default: zh where LANG begins with zh, else en).")
    var language: Language?

    var chosen: Language {
        if let language { return language }
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("zh") ? .zh : .en
    }
}

extension Language: ExpressibleByArgument {}
