import Mustache

/// What an import did, line by line. Template `import-result`.
package struct ImportResultPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The file as its owner named it. Example: `villages.csv`.
    package let fileName: String
    /// The encoding found. Example: `GB18030`.
    package let encoding: String
    /// Whether anything was taken in.
    package let wasApplied: Bool
    /// Divisions added. Example: `25`.
    package let added: Int
    /// Divisions changed. Example: `2`.
    package let changed: Int
    /// Divisions already so. Example: `3`.
    package let unchanged: Int
    /// Lines refused. Example: `1`.
    package let refused: Int
    /// Added, changed and refused lines, the refused first; at most `shown`.
    package let lines: [ImportLine]
    /// How many lines are listed. Example: `500`.
    package let shown: Int
    /// Whether there are more than are listed.
    package let isCut: Bool
    /// The villages, for readers who may see them.
    package let villagesHref: String?
    /// Posts and accounts, for an administrator, who sees no villages.
    package let accountsHref: String?
    /// The form for another file.
    package let againHref: String

    package init(
        shell: ShellModel, fileName: String, encoding: String, wasApplied: Bool, added: Int,
        changed: Int, unchanged: Int, refused: Int, lines: [ImportLine], shown: Int, isCut: Bool,
        villagesHref: String? = nil, accountsHref: String? = nil, againHref: String
    ) {
        self.shell = shell
        self.fileName = fileName
        self.encoding = encoding
        self.wasApplied = wasApplied
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.refused = refused
        self.lines = lines
        self.shown = shown
        self.isCut = isCut
        self.villagesHref = villagesHref
        self.accountsHref = accountsHref
        self.againHref = againHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "fileName": fileName
        case "encoding": encoding
        case "wasApplied": wasApplied
        case "added": added
        case "changed": changed
        case "unchanged": unchanged
        case "refused": refused
        case "lines": lines
        case "shown": shown
        case "isCut": isCut
        case "villagesHref": villagesHref.orAbsent
        case "accountsHref": accountsHref.orAbsent
        case "againHref": againHref
        default: nil
        }
    }
}
