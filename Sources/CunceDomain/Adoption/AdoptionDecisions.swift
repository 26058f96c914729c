extension Adoption {
    /// Adopts a pack for the rounds to come.
    ///
    /// - Parameters:
    ///   - programme: the pack as it is installed.
    ///   - lacking: what posts that somebody holds need of it and it does not have.
    /// - Throws: `alreadyAdopted` first; `lacks` before `warningsOpen`, because nobody can mend it
    ///   here.
    /// - Source: requirements B2; packs.md, "What it must refuse or warn about".
    package func adopt(
        _ draft: AdoptionCommand.PackDraft, _ programme: Programme, lacking: [PackGap]
    ) throws(AdoptionRefusal) -> [AdoptionEvent] {
        if let current, (current.pack, current.version) == (draft.pack, draft.version) {
            throw .alreadyAdopted
        }
        guard lacking.isEmpty else { throw .lacks(lacking) }
        let open = unanswered(in: programme)
        guard open.isEmpty else { throw .warningsOpen(open) }
        return [
            .packAdopted(
                .init(
                    pack: draft.pack, version: draft.version,
                    basis: try text("basis", draft.basis, limit: TextLimit.line),
                    reason: try text("reason", draft.reason, limit: TextLimit.note)))
        ]
    }

    /// Answers for warnings by name. The person is whoever asks.
    package func accept(
        _ answers: [AdoptionCommand.Answer], of programme: Programme
    ) throws(AdoptionRefusal) -> [AdoptionEvent] {
        guard !answers.isEmpty else { throw .nothingAnswered }
        let known = programme.warningIDs
        var taken: Set<WarningID> = []
        var events: [AdoptionEvent] = []
        for answer in answers {
            guard known.contains(answer.warning) else { throw .unknownWarning }
            guard accepted(of: programme.key.text)[answer.warning] == nil,
                taken.insert(answer.warning).inserted
            else { throw .alreadyAccepted(answer.warning) }
            events.append(
                .warningAccepted(
                    .init(
                        pack: programme.key.text, version: programme.version, answer.warning,
                        reason: try text("reason", answer.reason, limit: TextLimit.note))))
        }
        return events
    }

    /// Answers for a warning no more: what runs goes on and shows it as open.
    package func withdraw(
        _ warning: WarningID, of pack: String, reason: String
    ) throws(AdoptionRefusal) -> [AdoptionEvent] {
        guard accepted(of: pack)[warning] != nil else { throw .notAccepted }
        return [
            .acceptanceWithdrawn(
                .init(
                    pack: pack, warning,
                    reason: try text("reason", reason, limit: TextLimit.note)))
        ]
    }

    private func text(
        _ field: String, _ typed: String, limit: Int
    ) throws(AdoptionRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit)
        } catch { throw .field(error) }
    }
}
