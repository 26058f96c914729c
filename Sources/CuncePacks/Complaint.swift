/// One thing wrong with a pack, said so that its writer can mend it.
///
/// Printed as `roles.yaml:12: roles[2].standing: expected one of …, got "x"`, which is a contract, or
/// in Chinese as `roles.yaml:12: roles[2].standing：应为……，实为……`.
package struct Complaint: Error, Equatable, Sendable {
    /// Name of the file in the pack's folder; the folder's own name where it cannot be read.
    package let file: String
    /// 1 for the first line, also for what concerns the whole file.
    package let line: Int
    /// Path of the value: keys with dots between them, list places in brackets from 0; `file`
    /// or `folder` for what concerns the whole.
    package let key: String
    package let expected: Phrase
    package let got: Phrase

    package init(file: String, line: Int, key: String, expected: Phrase, got: Phrase) {
        self.file = file
        self.line = line
        self.key = key
        self.expected = expected
        self.got = got
    }
}

extension Complaint: CustomStringConvertible {
    package var description: String { said(in: .english) }

    package func said(in meanings: PackMeanings) -> String {
        let words: Phrase = "\(file):\(line): \(key): expected \(expected), got \(got)"
        return meanings.say(words)
    }
}
