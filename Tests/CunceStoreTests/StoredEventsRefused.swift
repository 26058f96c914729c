import CunceDomain
import CunceStore
import Testing

@Suite struct RefusingStoredEvents {
    @Test func `names an event this program does not know`() {
        #expect(throws: EncodingFault.unknownEvent("task.done.v9", entry: 12)) {
            try EntryCodec.read(CaseEvent.self, stored("task.done.v9", "{}"))
        }
    }

    @Test func `does not read one stream's event in another`() {
        #expect(throws: EncodingFault.unknownEvent("round.opened.v1", entry: 12)) {
            try EntryCodec.read(CaseEvent.self, stored("round.opened.v1", "{}"))
        }
    }

    @Test func `names an unknown event inside a correction`() {
        let body = #"{"body":{},"event":"task.done.v9","reason":"x","sequence":7}"#

        #expect(throws: EncodingFault.unknownEvent("task.done.v9", entry: 12)) {
            try EntryCodec.read(CaseEvent.self, stored("entry.corrected.v1", body))
        }
    }

    @Test(arguments: [
        ("task.started.v1", "{}"), ("task.started.v1", ""), ("task.started.v1", "[]"),
        ("task.started.v1", #"{"task":1}"#), ("task.rescheduled.v1", #"{"task":"t1"}"#),
        ("dimension.found-clear.v1", #"{"dimension":"weather","note":""}"#),
        ("village.linked.v1", #"{"from":"2026-02-30","post":"p","slot":"s"}"#),
        ("entry.withdrawn.v1", "{}"), ("entry.corrected.v1", #"{"sequence":7}"#),
    ])
    func `says that a body cannot be read, and which`(name: String, body: String) {
        do {
            let item = try EntryCodec.read(CaseEvent.self, stored(name, body))
            Issue.record("read as \(item)")
        } catch EncodingFault.unreadable(let event, let entry, _) {
            #expect(event == name)
            #expect(entry == 12)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test(arguments: ["person", "", "/"])
    func `says that an actor cannot be read`(actor: String) {
        let entry = stored("task.started.v1", "{}", actor: actor)

        #expect(
            throws: EncodingFault.unreadable(
                event: "task.started.v1", entry: 12, message: "actor or day")
        ) {
            try EntryCodec.occurrence(of: entry)
        }
    }

    @Test func `reads where and when an entry stands`() throws {
        let occurrence = try EntryCodec.occurrence(of: stored("task.started.v1", "{}"))

        #expect(occurrence.entry == 12)
        #expect(occurrence.sequence == 4)
        #expect(occurrence.post == "post-cadre")
        #expect(occurrence.by == "person-cadre")
        #expect(occurrence.on.description == "2026-11-23")
        #expect(occurrence.recordedOn.description == "2026-11-24")
        #expect(occurrence.isLate)
    }
}
