/// All formal requests of one round, in the order they were drafted.
package struct FormalRequests: Equatable, Sendable {
    package private(set) var all: [FormalRequest] = []

    package init() {}

    package func request(_ id: FormalRequestID) -> FormalRequest? { all.first { $0.id == id } }

    /// As far as somebody who sees the town may read them: the county hears of one when it is sent.
    package func seen(by reader: Standing) -> FormalRequests {
        guard reader.isAbove else { return self }
        var requests = self
        requests.all = all.filter { $0.sent != nil }
        return requests
    }

    /// The request that carries an ask; one that was dropped carries nothing.
    package func carrying(_ ask: Int) -> FormalRequest? {
        all.first { $0.ask == ask && $0.state != .dropped }
    }

    package mutating func apply(_ event: FormalRequestEvent, _ at: Occurrence) {
        switch event {
        case .drafted(let drafted):
            all.append(
                FormalRequest(
                    id: drafted.request, ask: drafted.ask, village: drafted.village,
                    drafted: at, text: drafted.text))
        case .edited(let edited):
            with(edited.request) { request in
                request.edits.append((request.text, at))
                request.text = edited.text
                request.returned = nil
            }
        case .returned(let returned):
            with(returned.request) { request in
                request.returned = .init(text: returned.reason, way: .system, at: at)
                request.signed = nil
            }
        case .signed(let signed): with(signed.request) { $0.signed = at }
        case .sent(let sent):
            with(sent.request) { $0.sent = .init(text: sent.word, way: sent.way, at: at) }
        case .answered(let answered):
            with(answered.request) { request in
                request.answer = .init(
                    verdict: answered.verdict, words: answered.words, way: answered.way, at: at)
            }
        case .dropped(let dropped):
            with(dropped.request) { request in
                request.dropped = .init(text: dropped.reason, way: .system, at: at)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: FormalRequestEvent) -> Bool {
        switch event {
        case .drafted(let drafted):
            request(drafted.request) == nil && drafted.ask.flatMap(carrying) == nil
        case .edited(let edited):
            [.draft, .returned].contains(state(edited.request))
        case .returned(let returned): [.draft, .signed].contains(state(returned.request))
        case .signed(let signed): state(signed.request) == .draft
        case .sent(let sent): state(sent.request) == .signed
        case .answered(let answered): state(answered.request) == .sent
        case .dropped(let dropped): request(dropped.request)?.isOpen ?? false
        }
    }

    private func state(_ id: FormalRequestID) -> FormalRequest.State? { request(id)?.state }

    private mutating func with(_ id: FormalRequestID, _ change: (inout FormalRequest) -> Void) {
        for index in all.indices where all[index].id == id { change(&all[index]) }
    }
}
