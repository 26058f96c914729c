/// One entry of the journal, exactly as it is stored.
///
/// The journal knows nothing of villages: names are texts, bodies are bytes. Whatever is hashed
/// is what is stored; nothing is encoded anew to verify it.
package struct Entry: Equatable, Sendable {
    /// Global number: 1, 2, 3 … without a gap.
    package let number: Int
    /// Such as `case/01jd…`.
    package let stream: String
    /// Place in the stream: 1, 2, 3 … without a gap.
    package let sequence: Int
    /// Name with version, such as `plan.submitted.v1`; lives for ever.
    package let event: String
    /// Post and person who did it, `post/person`.
    package let actor: String
    /// UTC, milliseconds since 1970.
    package let recordedAt: Int64
    /// Civil date in Asia/Shanghai, `2026-11-23`.
    package let happenedOn: String
    package let command: String
    /// The open part: UTF-8 JSON.
    package let body: [UInt8]
    /// The sealed part: fields about persons, each encrypted with that person's key.
    package let sealed: [UInt8]?

    package init(
        number: Int, stream: String, sequence: Int, event: String, actor: String,
        recordedAt: Int64, happenedOn: String, command: String, body: [UInt8], sealed: [UInt8]?
    ) {
        self.number = number
        self.stream = stream
        self.sequence = sequence
        self.event = event
        self.actor = actor
        self.recordedAt = recordedAt
        self.happenedOn = happenedOn
        self.command = command
        self.body = body
        self.sealed = sealed
    }
}
