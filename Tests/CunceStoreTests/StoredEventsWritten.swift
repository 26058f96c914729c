import CunceDomain
import CunceJournal
import CunceStore

/// An entry that happened on 23 November 2026 and was written the day after, at eight.
func stored(
    _ event: String, _ body: [UInt8], actor: String = "post-cadre/person-cadre"
) -> Entry {
    Entry(
        number: 12, stream: "case/case-1", sequence: 4, event: event, actor: actor,
        recordedAt: 20_781 * 86_400_000, happenedOn: "2026-11-23", command: "c1", body: body,
        sealed: nil)
}

func stored(
    _ event: String, _ body: String, actor: String = "post-cadre/person-cadre"
) -> Entry {
    stored(event, Array(body.utf8), actor: actor)
}

/// Name and body of an item as it is written.
func written<Event: StoredEvent>(_ item: History<Event>.Item) throws -> String {
    let (name, body) = try EntryCodec.write(item)
    return "\(name) \(String(decoding: body, as: UTF8.self))"
}
