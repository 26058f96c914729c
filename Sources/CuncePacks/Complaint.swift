/// One thing wrong with a pack, said so that its writer can mend it.
///
/// Printed as `roles.yaml:12: roles[2].standing: expected one of …, got "x"`.
package struct Complaint: Error, Equatable, Sendable {
    /// Name of the file in the pack's folder; the folder's own name where it cannot be read.
    package let file: String
    /// 1 for the first line, also for what concerns the whole file.
    package let line: Int
    /// Path of the value: keys with dots between them, list places in brackets from 0; `file`
    /// or `folder` for what concerns the whole.
    package let key: String
    package let expected: String
    package let got: String

    package init(file: String, line: Int, key: String, expected: String, got: String) {
        self.file = file
        self.line = line
        self.key = key
        self.expected = expected
        self.got = got
    }
}

extension Complaint: CustomStringConvertible {
    package var description: String { "\(file):\(line): \(key): expected \(expected), got \(got)" }
}
