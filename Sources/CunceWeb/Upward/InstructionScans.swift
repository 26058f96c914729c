import CunceDomain
import CunceReports
import CunceStore

/// Scans of the paper a transcribed instruction was written on. They hang on the instruction
/// itself, whether or not it is about a village, and are read by whoever reads it.
extension Site {
    /// All files of the form or none: half a paper is worse than being asked again.
    func scanInstruction(_ call: Call) async throws -> Answer {
        let (view, instruction) = try await instructionAsked(call)
        guard view.mayFinish(.recordPaper) else { throw Stray.notAllowed(.recordPaper) }
        let taken = try await filesTaken(call, try call.commandID())
        guard taken.complaints.isEmpty else {
            var call = call
            let words = taken.complaints.joined(separator: call.language == .zh ? "" : " ")
            call.complaints.fields["files"] = words
            call.complaints.general = words
            call.complaints.status = 422
            return try await self.instruction(call)
        }
        return try await act(
            call,
            { _ in
                .instruction(
                    view.round.id,
                    .scan(instruction.id, taken.drafts, words: call.form["words"]))
            },
            done: (path: "\(view.href)/instructions/\(instruction.id)", key: "done.attached"),
            again: { try await self.instruction($0) })
    }

    func instructionScan(_ call: Call) async throws -> Answer {
        let (_, instruction) = try await instructionAsked(call)
        let id = try call.id("scan", AttachmentID.self)
        guard let scan = instruction.scans.first(where: { $0.id == id }) else {
            throw Stray.notFound
        }
        return try answer(scan.file, of: scan.at.entry)
    }

    func scanForm(of instruction: Instruction, _ view: RoundView, _ call: Call) -> AttachForm {
        let action = "\(view.href)/instructions/\(instruction.id)/scans"
        let own = call.own(action)
        return AttachForm(
            form: call.formModel(action), words: own.field("words"),
            files: own.fileField("files"))
    }

    func scan(
        _ scan: Instruction.Scan, of instruction: Instruction, _ view: RoundView,
        _ words: UpwardWords
    ) -> ScanLine {
        let files = FileWords(texts: texts, language: words.call.language)
        return ScanLine(
            href: "\(view.href)/instructions/\(instruction.id)/scans/\(scan.id)",
            label: scan.words.isEmpty ? scan.file.name : scan.words,
            line: [
                files.kind(scan.file.kind), files.size(scan.file.bytes), words.line(scan.at),
            ].joined(separator: " · "),
            entry: TextLink(
                text: words.say("entry.number", ["number": "\(scan.at.entry)"]),
                href: "/entries/\(scan.at.entry)"))
    }

    func instructionAsked(_ call: Call) async throws -> (RoundView, Instruction) {
        let view = try await roundView(call)
        let id = try call.id("instruction", InstructionID.self)
        guard let instruction = view.town.instructions.instruction(id) else {
            throw Stray.notFound
        }
        return (view, instruction)
    }
}
