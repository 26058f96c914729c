import CunceDomain
import CunceJournal
import CunceStore
import Testing

@Suite struct ReadingStoredEvents {
    private static let caseNames = CaseEvent.readers.keys.sorted()
    private static let townNames = TownEvent.readers.keys.sorted()
    private static let countyNames = CountyEvent.readers.keys.sorted()
    private static let personNames = PersonEvent.readers.keys.sorted()
    private static let factNames = FactsEvent.readers.keys.sorted()
    private static let signalNames = SignalEvent.readers.keys.sorted()
    private static let fileNames = FileEvent.readers.keys.sorted()
    private static let actionNames = PersonnelActionEvent.readers.keys.sorted()
    private static let appraisalNames = AppraisalEvent.readers.keys.sorted()
    private static let payNames = PayEvent.readers.keys.sorted()
    private static let serviceNames = ServiceEvent.readers.keys.sorted()
    private static let viewNames = InViewEvent.readers.keys.sorted()

    @Test func `has a sample of every name, and a name for every sample`() throws {
        let names =
            Self.caseNames + Self.townNames + Self.countyNames + Self.personNames + Self.factNames
            + Self.fileNames + Self.actionNames + Self.appraisalNames + Self.payNames
            + Self.viewNames + Self.serviceNames + Self.signalNames

        #expect(try StoredEventSamples.names() == names.sorted())
    }

    @Test(arguments: caseNames)
    func `gives back the bytes of a case's event`(name: String) throws {
        try expectSame(CaseEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: townNames)
    func `gives back the bytes of a town's event`(name: String) throws {
        try expectSame(TownEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: countyNames)
    func `gives back the bytes of a county's event`(name: String) throws {
        try expectSame(CountyEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: personNames)
    func `gives back the bytes of a person's event`(name: String) throws {
        try expectSame(PersonEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: factNames)
    func `gives back the bytes of a place's event`(name: String) throws {
        try expectSame(FactsEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: signalNames)
    func `gives back the bytes of what was said of a signal`(name: String) throws {
        try expectSame(SignalEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: fileNames)
    func `gives back the bytes of a sealed file's entry`(name: String) throws {
        try expectSame(FileEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: serviceNames)
    func `gives back the bytes of what a sealed file says of somebody's service`(
        name: String
    ) throws {
        try expectSame(ServiceEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: viewNames)
    func `gives back the bytes of what a sealed file says of somebody kept in view`(
        name: String
    ) throws {
        try expectSame(InViewEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: actionNames)
    func `gives back the bytes of what a sealed file says of a step of the ladder`(
        name: String
    ) throws {
        try expectSame(PersonnelActionEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: appraisalNames)
    func `gives back the bytes of what a sealed file says of an appraisal`(name: String) throws {
        try expectSame(AppraisalEvent.self, name, StoredEventSamples.body(name))
    }

    @Test(arguments: payNames)
    func `gives back the bytes of what a sealed file says of pay`(name: String) throws {
        try expectSame(PayEvent.self, name, StoredEventSamples.body(name))
    }

    /// What may be absent, absent, as it is written where nobody said anything; and what came to
    /// an event later, present.
    @Test(arguments: [
        (
            "problem.recorded.v1",
            #"{"cause":"","dimension":"drive","evidence":"看","problem":"p1","severity":1,"#
                + #""title":"弱","type":"t"}"#
        ),
        ("measure.added.v1", #"{"answers":["p1"],"measure":"m1","title":"帮","workstream":"w"}"#),
        (
            "task.added.v1",
            #"{"due":"2026-12-07","owner":"post-1","proof":"","task":"t1","title":"办"}"#
        ),
        ("visit.recorded.v1", #"{"ask":"","participants":["post-1"],"text":"看","visit":"v1"}"#),
        ("support.paired.v1", #"{"from":"2026-08-17","help":"enterprise","post":"post-1"}"#),
        (
            "promise.made.v1",
            #"{"due":"2026-12-10","kind":"advice","promise":"pr1","supporter":"post-1","title":"讲"}"#
        ),
        (
            "case.named.v1",
            #"{"grounds":"账不清","proposal":{"criteria":["weak-economy"],"day":"2026-08-03","#
                + #""pack":"p","packVersion":"1","tracks":["lagging"],"verdict":"yes"},"#
                + #""round":"r1","town":35,"village":402}"#
        ),
        (
            "case.listed.v1",
            #"{"basis":"会","difference":"差一项也列","proposal":{"criteria":[],"day":"2026-08-03","#
                + #""pack":"p","packVersion":"1","tracks":[],"verdict":"no"},"reason":"因","#
                + #""round":"r1","town":35,"village":402}"#
        ),
        (
            "case.declined.v1",
            #"{"basis":"会","difference":"年内可了","proposal":{"criteria":["weak-economy"],"#
                + #""day":"2026-08-03","pack":"p","packVersion":"1","tracks":["lagging"],"#
                + #""verdict":"yes"},"reason":"因"}"#
        ),
        ("promise.arrived.v1", #"{"arrival":"a1","promise":"pr1","voucher":""}"#),
        ("promise.stuck.v1", #"{"promise":"pr1","reason":"等","words":"县里"}"#),
    ])
    func `leaves out what nobody said`(name: String, body: String) throws {
        try expectSame(CaseEvent.self, name, Array(body.utf8))
    }

    @Test(arguments: [
        ("huddle.minuted.v1", #"{"huddle":"h1","text":"全镇"}"#),
        (
            "huddle.decided.v1",
            #"{"decision":"d1","huddle":"h1","isAsk":true,"text":"请县里协调"}"#
        ),
    ])
    func `leaves out what a huddle did not name`(name: String, body: String) throws {
        try expectSame(TownEvent.self, name, Array(body.utf8))
    }

    @Test func `overlooks a field of a later version`() throws {
        let body = #"{"note":"n","task":"t1","weather":"rain"}"#

        let item = try EntryCodec.read(CaseEvent.self, stored("task.verified.v1", body))

        #expect(try written(item) == #"task.verified.v1 {"note":"n","task":"t1"}"#)
    }

    private func expectSame<Event: StoredEvent>(
        _ type: Event.Type, _ name: String, _ body: [UInt8]
    ) throws {
        let item = try EntryCodec.read(type, stored(name, body))
        let again = try EntryCodec.write(item)

        #expect(again.name == name)
        #expect(
            String(decoding: again.body, as: UTF8.self) == String(decoding: body, as: UTF8.self))
    }
}
