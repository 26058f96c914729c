/// All instructions of one round, in the order they were written down.
package struct Instructions: Equatable, Sendable {
    package private(set) var all: [Instruction] = []

    package init() {}

    package func instruction(_ id: InstructionID) -> Instruction? { all.first { $0.id == id } }

    /// Those whose giver has not taken the result yet.
    package var open: [Instruction] { all.filter { $0.closed == nil } }

    package mutating func apply(_ event: InstructionEvent, _ at: Occurrence) {
        switch event {
        case .given(let given):
            all.append(
                Instruction(
                    id: given.instruction, about: given.about, words: given.words,
                    from: given.giver, way: given.way, wanted: given.wanted, given: at))
        case .assigned(let assigned):
            with(assigned.instruction) { instruction in
                instruction.assigned = .init(
                    owner: assigned.owner, due: assigned.due, task: assigned.task, at: at)
            }
        case .reported(let reported):
            with(reported.instruction) { instruction in
                instruction.reports.append(.init(text: reported.text, way: .system, at: at))
            }
        case .returned(let returned):
            with(returned.instruction) { instruction in
                instruction.returns.append(
                    .init(text: returned.reason, way: returned.way, at: at))
            }
        case .closed(let closed):
            with(closed.instruction) { instruction in
                instruction.closed = .init(text: closed.word, way: closed.way, at: at)
            }
        case .scanned(let scanned):
            let file = AttachedFile(
                file: scanned.file, original: scanned.original, bytes: scanned.bytes,
                kind: scanned.mediaType, name: scanned.name)
            with(scanned.instruction) { instruction in
                instruction.scans.append(
                    .init(id: scanned.attachment, file: file, words: scanned.words, at: at))
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: InstructionEvent) -> Bool {
        switch event {
        case .given(let given): instruction(given.instruction) == nil
        case .assigned(let assigned): state(assigned.instruction) == .given
        case .reported(let reported): state(reported.instruction) == .inHand
        case .returned(let returned): state(returned.instruction) == .reported
        case .closed(let closed): state(closed.instruction) == .reported
        case .scanned(let scanned): takes(scanned)
        }
    }

    private func takes(_ scanned: InstructionEvent.Scanned) -> Bool {
        guard let known = instruction(scanned.instruction), known.way == .paper else {
            return false
        }
        return !known.scans.contains { $0.id == scanned.attachment }
    }

    private func state(_ id: InstructionID) -> Instruction.State? { instruction(id)?.state }

    private mutating func with(_ id: InstructionID, _ change: (inout Instruction) -> Void) {
        for index in all.indices where all[index].id == id { change(&all[index]) }
    }
}
