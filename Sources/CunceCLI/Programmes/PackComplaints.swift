import ArgumentParser
import CuncePacks

/// What could be read of packs and facts, or the end of the command with every complaint.
enum PackComplaints {
    static func orEnd<Value>(_ result: Result<Value, PackRefusal>) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal):
            for complaint in refusal.complaints { Terminal.say("\(complaint)") }
            throw ExitCode(1)
        }
    }
}
