/// A name for one thing of one kind: a case's id cannot be handed over where a task's is asked for.
///
/// Shape: 1 to 64 of `a`-`z`, `0`-`9` and `-`. A new thing takes the id of the command that makes
/// it, so that a command sent twice makes one thing.
package struct Identifier<Kind>: Hashable, Sendable {
    package let text: String

    /// Takes a text known to be right: one of ours, from the journal or a command.
    package init(_ text: String) { self.text = text }

    /// `nil` unless the text has the shape of an id: for whatever comes from outside.
    package init?(checking text: String) {
        let allowed = text.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
        }
        guard allowed, (1...64).contains(text.utf8.count) else { return nil }
        self.text = text
    }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}

extension Identifier: CustomStringConvertible {
    package var description: String { text }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What identifiers can name. Never made; only their names are used.
package enum Kinds {
    package enum Round: Sendable {}
    package enum Case: Sendable {}
    package enum Problem: Sendable {}
    package enum Measure: Sendable {}
    package enum Task: Sendable {}
    package enum Visit: Sendable {}
    package enum Attachment: Sendable {}
    package enum Promise: Sendable {}
    package enum Arrival: Sendable {}
    package enum Huddle: Sendable {}
    package enum Decision: Sendable {}
    package enum Post: Sendable {}
    package enum Person: Sendable {}
    package enum Command: Sendable {}
    package enum Project: Sendable {}
    package enum ProjectSource: Sendable {}
    package enum Milestone: Sendable {}
    package enum Instruction: Sendable {}
    package enum FormalRequest: Sendable {}
    package enum Form: Sendable {}
    package enum ByElection: Sendable {}
    package enum Tour: Sendable {}
    package enum File: Sendable {}
    package enum Matter: Sendable {}
    package enum Message: Sendable {}
    package enum Urn: Sendable {}
    package enum WithheldName: Sendable {}
}

package typealias RoundID = Identifier<Kinds.Round>
package typealias CaseID = Identifier<Kinds.Case>
package typealias ProblemID = Identifier<Kinds.Problem>
package typealias MeasureID = Identifier<Kinds.Measure>
package typealias TaskID = Identifier<Kinds.Task>
package typealias VisitID = Identifier<Kinds.Visit>
package typealias AttachmentID = Identifier<Kinds.Attachment>
package typealias PromiseID = Identifier<Kinds.Promise>
package typealias ArrivalID = Identifier<Kinds.Arrival>
package typealias HuddleID = Identifier<Kinds.Huddle>
package typealias DecisionID = Identifier<Kinds.Decision>
package typealias PostID = Identifier<Kinds.Post>
package typealias PersonID = Identifier<Kinds.Person>
package typealias CommandID = Identifier<Kinds.Command>
package typealias ProjectID = Identifier<Kinds.Project>
package typealias ProjectSourceID = Identifier<Kinds.ProjectSource>
package typealias MilestoneID = Identifier<Kinds.Milestone>
package typealias InstructionID = Identifier<Kinds.Instruction>
package typealias FormalRequestID = Identifier<Kinds.FormalRequest>
package typealias FormID = Identifier<Kinds.Form>
package typealias ByElectionID = Identifier<Kinds.ByElection>
package typealias TourID = Identifier<Kinds.Tour>
package typealias FileID = Identifier<Kinds.File>
package typealias MatterID = Identifier<Kinds.Matter>
package typealias MessageID = Identifier<Kinds.Message>
package typealias UrnID = Identifier<Kinds.Urn>
package typealias WithheldNameID = Identifier<Kinds.WithheldName>
