import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Logging

/// What became of the files of a form.
struct Attaching: Sendable {
    /// How many are attached now.
    var attached = 0
    /// Key of the words that say it.
    var done = "done.attached"
    /// What the next page's address carries, so that it can be taken back.
    var offer = ""
    /// What was refused, file by file, in words.
    var complaints: [String] = []
}

extension Site {
    /// Takes the files of a form and attaches those that are taken; each that is not is said.
    ///
    /// - Parameters:
    ///   - id: of the command; each file's is derived from it.
    ///   - day: of what the files show; today where nobody said otherwise.
    func attaching(
        _ call: Call, _ id: CommandID, to subject: AttachmentSubject, of kase: CaseID,
        on day: CivilDate? = nil
    ) async throws -> Attaching {
        var outcome = Attaching()
        let (drafts, complaints) = try await filesTaken(call, id)
        outcome.complaints = complaints
        guard !drafts.isEmpty || outcome.complaints.isEmpty else { return outcome }
        do {
            let receipt = try await desk.submit(
                CunceDesk.Request(
                    id: id, actor: try call.actor(), happenedOn: day ?? call.today,
                    command: .attachment(
                        kase, .add(drafts, to: subject, words: call.form["words"]))))
            outcome.attached = receipt.entries == nil ? 0 : drafts.count
            outcome.offer = await undoOffer(receipt)?.query ?? ""
            outcome.done = receipt.entries == nil ? "done.nothing-changed" : "done.attached"
        } catch let refusal as Refusal {
            outcome.complaints.append(refusal.notice.said(by: texts, in: call.language))
        }
        return outcome
    }

    /// The files of a form that can be kept, and in words what is wrong with the others.
    func filesTaken(
        _ call: Call, _ id: CommandID
    ) async throws -> (drafts: [AttachmentCommand.AttachmentDraft], complaints: [String]) {
        var drafts: [AttachmentCommand.AttachmentDraft] = []
        var complaints: [String] = []
        for file in call.upload.files where file.field == "files" {
            do {
                drafts.append(
                    .init(
                        id: AttachmentID("\(id)-\(drafts.count + 1)"),
                        file: try await taken(file)))
            } catch let refusal as AttachmentRefusal {
                complaints.append(refusal.notice.said(by: texts, in: call.language))
            } catch let fault where fault is StoreFault || fault is Blobs.Fault {
                complaints.append(said(fault, of: file, call))
            }
        }
        return (drafts, complaints)
    }

    private func taken(_ file: UploadedFile) async throws -> AttachedFile {
        let name = Shortened.text(file.name, to: 60)
        switch file.outcome {
        case .whole(let incoming):
            do {
                return try await FileTaking(blobs: store.blobs, tool: previews?.tool)
                    .take(incoming, named: file.name)
            } catch let fault as FileFault {
                throw AttachmentRefusal.file(name: name, fault)
            }
        case .tooLarge(let limit): throw AttachmentRefusal.file(name: name, .tooLarge(limit: limit))
        case .tooMany(let limit): throw AttachmentRefusal.tooManyAtOnce(limit: limit)
        case .notWritten(let fault): throw fault
        }
    }

    /// The disk did not take it: evidence to the log, a number to the reader.
    private func said(_ fault: any Error, of file: UploadedFile, _ call: Call) -> String {
        let number = RandomWords.word(letters: 6)
        log.error(
            "a file could not be kept", metadata: ["number": "\(number)", "fault": "\(fault)"])
        return texts.say(
            Self.faultKey(fault) == "fault.full"
                ? "attachment.disk-full" : "attachment.not-written", in: call.language,
            ["name": Shortened.text(file.name, to: 60), "number": number])
    }
}
