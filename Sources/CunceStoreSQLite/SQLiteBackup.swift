import CunceStore
import Dispatch
import Foundation
import GRDB

extension SQLiteEngine {
    /// Copies the database as it is at one moment into one file that needs no other beside it.
    /// Writing goes on meanwhile.
    ///
    /// - Parameter path: where the copy goes; it appears there when it is complete and on the
    ///   disk, in place of a file of that name.
    /// - Throws: `StoreFault`; then there is nothing new at `path`.
    package func backUp(to path: String) async throws {
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            // Not on the writer's queue, and not on a thread the tasks need.
            DispatchQueue.global().async { [self] in
                continuation.resume(with: Result { try copy(to: path) })
            }
        }
    }

    /// Reads every page of a file that nobody has open.
    ///
    /// - Throws: `damaged` with what is wrong; `unavailable` where there is no such file.
    package static func quickCheck(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let settings = configuration
        let complaints = try naming("PRAGMA quick_check") {
            let file = try DatabaseQueue(path: path, configuration: settings)
            defer { closeQuietly(file) }
            return try file.read { try String.fetchAll($0, sql: "PRAGMA quick_check(5)") }
        }
        guard complaints == ["ok"] else {
            throw StoreFault.damaged(complaints.joined(separator: "; "))
        }
    }

    private func copy(to path: String) throws {
        let part = path + ".part"
        do {
            unlink(part)
            try naming("backup") {
                let file = try DatabaseQueue(path: part)
                defer { Self.closeQuietly(file) }
                try pool.backup(to: file)
                // The copy says it is in WAL mode as its original is; that would make two files
                // more as soon as somebody opens it.
                try file.writeWithoutTransaction {
                    try $0.execute(sql: "PRAGMA journal_mode = DELETE")
                }
            }
            try flush(part, O_RDWR)
            guard rename(part, path) == 0 else { throw failed("rename", path) }
            try flush((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY)
        } catch {
            unlink(part)
            throw error
        }
    }

    private func flush(_ path: String, _ flags: Int32) throws(StoreFault) {
        let file = open(path.isEmpty ? "." : path, flags)
        guard file >= 0 else { throw failed("open", path) }
        defer { _ = Foundation.close(file) }
        guard fsync(file) == 0 else { throw failed("fsync", path) }
    }

    private func failed(_ call: String, _ path: String) -> StoreFault {
        let number = errno
        let words = "\(call) \(path): \(String(cString: strerror(number)))"
        return number == ENOSPC ? .full(words) : .unavailable(words)
    }

    private static func closeQuietly(_ file: DatabaseQueue) {
        do {
            try file.close()
        } catch {
            // Its last reference goes next, and the connection with it.
        }
    }
}
