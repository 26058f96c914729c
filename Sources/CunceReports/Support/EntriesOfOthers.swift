package import CunceDomain
package import CunceStore

/// The entries of a case that one supporter must not know of: those about the help and the
/// promises of others, and the vouchers of these promises.
///
/// A state forgets what was withdrawn and does not name what corrected it; a journal shows both.
/// So they are read from the entries themselves.
package enum EntriesOfOthers {
    /// Global numbers.
    ///
    /// - Parameters:
    ///   - kase: the state by which it is known whose a promise is.
    ///   - moment: entries recorded later are left out.
    package static func read(
        in kase: Case, than post: PostID, until moment: Moment,
        on connection: any SQLConnection
    ) throws -> Set<Int> {
        var owners: [String: String] = [:]
        var hidden = kase.entriesOfOtherSupporters(than: post)
        var sequences: Set<Int> = []
        for entry in try JournalEntries.aboutHelp(
            of: StreamName.of(kase.id), until: moment, on: connection)
        {
            let body = try EntryBody(entry)
            let field = { (key: String) in body.fields.first { $0.key == key }?.value ?? "" }
            let event = entry.mark.event
            let owner: String? =
                if let sequence = body.amends {
                    sequences.contains(sequence) ? "" : nil
                } else if event.hasPrefix("support.") {
                    field("post")
                } else if event.hasPrefix("promise.") {
                    Self.owner(of: field("promise"), in: kase, field("supporter"), &owners)
                } else if case .promise(let id)? = AttachmentSubject(checking: field("subject")) {
                    Self.owner(of: id.text, in: kase, "", &owners)
                } else {
                    nil
                }
            guard let owner, owner != post.text else { continue }
            sequences.insert(entry.sequence)
            hidden.insert(entry.mark.number)
        }
        return hidden
    }

    /// As last corrected; where the promise was withdrawn, as it was made.
    private static func owner(
        of promise: String, in kase: Case, _ made: String, _ owners: inout [String: String]
    ) -> String {
        if !made.isEmpty, owners[promise] == nil { owners[promise] = made }
        let known = PromiseID(checking: promise).flatMap(kase.promises.promise)
        return known?.supporter.text ?? owners[promise] ?? ""
    }
}
