import Crypto
package import CunceDomain

/// That somebody read what is written about another person. 查阅记录
///
/// One for each person concerned, reader, kind of file, right and hour: how often somebody looks
/// within an hour says nothing about the file and much about the reader.
package struct FileReading: Hashable, Sendable {
    /// Whom it is about.
    package let person: PersonID
    package let reader: PersonID
    /// The post the reader acted under.
    package let post: PostID
    package let kind: SealedKind
    package let right: FileAccess.Right
    /// The first millisecond of the hour.
    package let hour: Moment

    package init(
        person: PersonID, reader: PersonID, post: PostID, kind: SealedKind,
        right: FileAccess.Right, at moment: Moment
    ) {
        self.person = person
        self.reader = reader
        self.post = post
        self.kind = kind
        self.right = right
        hour = Moment(milliseconds: moment.milliseconds - moment.milliseconds % 3_600_000)
    }

    /// What of the row goes into the chain. Without the salt nobody finds by trying what it said.
    func fingerprint(_ salt: [UInt8]) -> [UInt8] {
        var frame = salt
        let parts = [
            person.text, reader.text, post.text, kind.rawValue, right.rawValue,
            "\(hour.milliseconds)",
        ]
        for part in parts {
            let bytes = Array(part.utf8)
            withUnsafeBytes(of: Int64(bytes.count).bigEndian) { frame.append(contentsOf: $0) }
            frame.append(contentsOf: bytes)
        }
        return Array(SHA256.hash(data: frame))
    }
}
