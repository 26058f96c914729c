import Mustache

/// A programme as an official reads it 读方案. Template `programme`.
package struct ProgrammePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its name. Example: `“三联三帮三推”整治后进村`.
    package let title: String
    /// Who issued it. Example: `中共示范镇委员会`.
    package let issuer: String
    /// Its version. Example: `版本 1.0.0`.
    package let versionLine: String
    /// Rounds the reader may see that run or ran under it.
    package let rounds: [TextLink]
    /// How many rules somebody must answer for by name; absent for none. Example: `2 条需由人署名负责`.
    package let warned: String?
    /// Where they are answered for.
    package let warningsHref: String?
    /// Where a change of it is tried, for posts that may. Example: `/programmes/example/1.0.0/try`.
    package let tryHref: String?
    /// What it says, part by part.
    package let sections: [ProgrammeSection]

    package init(
        shell: ShellModel, title: String, issuer: String, versionLine: String, rounds: [TextLink],
        warned: String? = nil, warningsHref: String? = nil, tryHref: String? = nil,
        sections: [ProgrammeSection]
    ) {
        self.shell = shell
        self.title = title
        self.issuer = issuer
        self.versionLine = versionLine
        self.rounds = rounds
        self.warned = warned
        self.warningsHref = warningsHref
        self.tryHref = tryHref
        self.sections = sections
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "issuer": issuer
        case "versionLine": versionLine
        case "rounds": rounds
        case "warned": warned.orAbsent
        case "warningsHref": warningsHref.orAbsent
        case "tryHref": tryHref.orAbsent
        case "sections": sections
        default: nil
        }
    }
}
