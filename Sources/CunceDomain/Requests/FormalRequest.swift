/// One matter asked for formally: one matter, one addressee, signed by the secretary. 请示
///
/// A bulletin may not carry a request; what has to be asked formally is made into this.
package struct FormalRequest: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case draft, returned, signed, sent, answered, dropped
    }

    package enum Verdict: String, Codable, CaseIterable, Sendable {
        case approved, refused
        /// Neither: handed on, asked back, put off.
        case other
    }

    package struct Text: Codable, Equatable, Sendable {
        /// 关于…的请示: what stands between. Example: `补测移民安置点测绘图`.
        package var matter: String
        /// The post of the county it goes to; one.
        package var addressee: PostID
        /// Why it has to be asked.
        package var reason: String
        /// What is asked for: one thing.
        package var asked: String

        package init(matter: String, addressee: PostID, reason: String, asked: String) {
            self.matter = matter
            self.addressee = addressee
            self.reason = reason
            self.asked = asked
        }
    }

    package struct Word: Equatable, Sendable {
        package let text: String
        package let way: Way
        package let at: Occurrence
    }

    package struct Answer: Equatable, Sendable {
        package let verdict: Verdict
        package let words: String
        package let way: Way
        package let at: Occurrence
    }

    package let id: FormalRequestID
    /// Global number of the entry that asked, where it was made from an ask.
    package let ask: Int?
    package let village: DivisionID?
    package let drafted: Occurrence
    package internal(set) var text: Text
    /// Every change of the text, oldest first, with how it read before.
    package internal(set) var edits: [(before: Text, at: Occurrence)] = []
    package internal(set) var returned: Word?
    package internal(set) var signed: Occurrence?
    package internal(set) var sent: Word?
    package internal(set) var answer: Answer?
    package internal(set) var dropped: Word?

    package var state: State {
        if dropped != nil { return .dropped }
        if answer != nil { return .answered }
        if sent != nil { return .sent }
        if signed != nil { return .signed }
        return returned == nil ? .draft : .returned
    }

    /// Somebody still has to do something about it.
    package var isOpen: Bool { state != .answered && state != .dropped }

    /// Global number of the entry that last changed its text.
    package var version: Int { edits.last?.at.entry ?? drafted.entry }

    package static func == (left: FormalRequest, right: FormalRequest) -> Bool {
        left.id == right.id && left.ask == right.ask && left.village == right.village
            && left.drafted == right.drafted && left.text == right.text
            && left.edits.map(\.at) == right.edits.map(\.at) && left.returned == right.returned
            && left.signed == right.signed && left.sent == right.sent
            && left.answer == right.answer && left.dropped == right.dropped
    }
}
