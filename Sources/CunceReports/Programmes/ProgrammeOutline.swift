package import CunceDomain

/// A pack as an official reads it: sections, entries, sentences, each with the place it stands at.
///
/// Made from the `Programme` value alone, so that whatever a pack says is said here, and nothing
/// else.
package struct ProgrammeOutline: Equatable, Sendable {
    package struct Section: Equatable, Sendable {
        package let topic: OutlineTopic
        package let heading: String
        package let groups: [Group]
    }

    /// Entries of one kind; `nil` where the section has one kind only.
    package struct Group: Equatable, Sendable {
        package let heading: String?
        package let entries: [Entry]
    }

    package struct Entry: Equatable, Sendable {
        /// What the pack calls it; `nil` for a part that has no name.
        package var name: String?
        package var sentence: String
        package var parts: [Entry]
        /// `nil` where a rule came from a file that keeps no lines.
        package var clause: Clause?
        package var warnings: [Warning]

        init(
            _ name: String?, _ sentence: String, parts: [Entry] = [], clause: Clause? = nil
        ) {
            self.name = name
            self.sentence = sentence
            self.parts = parts
            self.clause = clause
            warnings = []
        }
    }

    /// What somebody must answer for by name.
    package struct Warning: Equatable, Sendable {
        package let about: String
        package let words: String
        package let source: String
        package let clause: Clause
        /// Who accepted it, when and why; `nil` while nobody did.
        package let accepted: String?
    }

    package let title: String
    package let issuer: String
    package let sections: [Section]
    /// All of them once more, in the order of the pack.
    package let warnings: [Warning]
}

/// What the parts of an outline are about, in their order.
package enum OutlineTopic: String, CaseIterable, Sendable {
    case listing, classes, problems, help, duties, shown, follows, instruments, appraisal, pay
    case acceptance, watch, documents, decisions, access, indices, facts, silent
}

extension ProgrammeOutline.Entry {
    /// It and every part inside it.
    package var all: [ProgrammeOutline.Entry] { [self] + parts.flatMap(\.all) }
}
