package import CunceDomain
package import CunceJournal
package import Foundation

/// Turns events and amendments into bodies, and entries back into what they say.
package enum EntryCodec {
    static let corrected = "entry.corrected.v1"
    static let withdrawn = "entry.withdrawn.v1"

    /// The name and body of an item.
    package static func write<Event: StoredEvent>(
        _ item: History<Event>.Item
    ) throws -> (name: String, body: [UInt8]) {
        switch item {
        case .event(let event):
            let (name, body) = event.written
            return (name, try JSON.encode(body))
        case .amendment(.corrected(let sequence, let event, let reason)):
            let (name, body) = event.written
            let correction = Correction(
                sequence: sequence, event: name, reason: reason, body: AnyBody(body: body))
            return (corrected, try JSON.encode(correction))
        case .amendment(.withdrawn(let sequence, let reason)):
            return (withdrawn, try JSON.encode(Withdrawal(sequence: sequence, reason: reason)))
        }
    }

    /// What an entry says.
    ///
    /// - Throws: `EncodingFault` for an event this program does not know or cannot read.
    package static func read<Event: StoredEvent>(
        _ type: Event.Type, _ entry: Entry
    ) throws -> History<Event>.Item {
        do {
            return try read(type, name: entry.event, body: Data(entry.body))
        } catch let fault as EncodingFault {
            throw fault
        } catch UnknownEvent.named(let name) {
            throw EncodingFault.unknownEvent(name, entry: entry.number)
        } catch {
            throw EncodingFault.unreadable(
                event: entry.event, entry: entry.number, message: "\(error)")
        }
    }

    private static func read<Event: StoredEvent>(
        _ type: Event.Type, name: String, body: Data
    ) throws -> History<Event>.Item {
        switch name {
        case withdrawn:
            let withdrawal = try JSON.decode(Withdrawal.self, from: body)
            return .amendment(
                .withdrawn(sequence: withdrawal.sequence, reason: withdrawal.reason))
        case corrected:
            let header = try JSON.decode(CorrectionHeader.self, from: body)
            let inner = try innerBody(of: body)
            return .amendment(
                .corrected(
                    sequence: header.sequence, to: try event(type, header.event, inner),
                    reason: header.reason))
        default:
            return .event(try event(type, name, body))
        }
    }

    /// Reads an event by its name: for a correction that is being made.
    package static func event<Event: StoredEvent>(
        _ type: Event.Type, _ name: String, _ body: Data
    ) throws -> Event {
        guard let reader = type.readers[name] else { throw UnknownEvent.named(name) }
        return try reader(body)
    }

    private static func innerBody(of body: Data) throws -> Data {
        guard let object = try JSONSerialization.jsonObject(with: body) as? [String: Any],
            let inner = object["body"]
        else { throw UnknownEvent.named(corrected) }
        return try JSONSerialization.data(withJSONObject: inner)
    }

    /// The place of an entry in the words of the domain.
    package static func occurrence(of entry: Entry) throws -> Occurrence {
        let parts = entry.actor.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let day = CivilDate(entry.happenedOn) else {
            throw EncodingFault.unreadable(
                event: entry.event, entry: entry.number, message: "actor or day")
        }
        return Occurrence(
            entry: entry.number, sequence: entry.sequence, on: day,
            recordedOn: Moment(milliseconds: entry.recordedAt).day,
            by: PersonID(String(parts[1])), post: PostID(String(parts[0])))
    }

    private enum UnknownEvent: Error { case named(String) }

    private struct Withdrawal: Codable {
        let sequence: Int
        let reason: String
    }

    private struct CorrectionHeader: Decodable {
        let sequence: Int
        let event: String
        let reason: String
    }

    private struct Correction: Encodable {
        let sequence: Int
        let event: String
        let reason: String
        let body: AnyBody
    }

    private struct AnyBody: Encodable {
        let body: any Encodable
        func encode(to encoder: any Encoder) throws { try body.encode(to: encoder) }
    }
}
