import CunceDomain
import CunceStore
import Testing

@Suite struct ReadingStoredAmendments {
    private let stuck = #"{"reason":"等图纸","task":"t1"}"#

    @Test func `gives back a correction with the event it puts right`() throws {
        let body =
            #"{"body":\#(stuck),"event":"task.stuck.v1","reason":"听错","sequence":7}"#

        let item = try EntryCodec.read(CaseEvent.self, stored("entry.corrected.v1", body))

        guard case .amendment(.corrected(let sequence, let event, let reason)) = item else {
            Issue.record("read as \(item)")
            return
        }
        #expect(sequence == 7)
        #expect(reason == "听错")
        #expect(event.written.name == "task.stuck.v1")
        #expect(try written(item) == "entry.corrected.v1 \(body)")
    }

    @Test(arguments: CaseEvent.readers.keys.sorted())
    func `gives back a correction of every kind of event of a case`(name: String) throws {
        let inner = String(decoding: try StoredEventSamples.body(name), as: UTF8.self)
        let body = #"{"body":\#(inner),"event":"\#(name)","reason":"听错","sequence":7}"#

        let item = try EntryCodec.read(CaseEvent.self, stored("entry.corrected.v1", body))

        #expect(try written(item) == "entry.corrected.v1 \(body)")
    }

    @Test func `gives back a withdrawal`() throws {
        let body = #"{"reason":"记重了","sequence":7}"#

        let item = try EntryCodec.read(TownEvent.self, stored("entry.withdrawn.v1", body))

        #expect(item == .amendment(.withdrawn(sequence: 7, reason: "记重了")))
        #expect(try written(item) == "entry.withdrawn.v1 \(body)")
    }
}
