import ArgumentParser
import CunceDomain
import CuncePacks

/// What could be read of packs and facts, or the end of the command with every complaint.
enum PackComplaints {
    static func orEnd<Value>(
        _ result: Result<Value, PackRefusal>, _ meanings: PackMeanings
    ) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal):
            for complaint in refusal.complaints { Terminal.say(complaint.said(in: meanings)) }
            throw ExitCode(1)
        }
    }
}

extension Workplace {
    /// In which words packs are complained of: English is a contract that scripts read, unless
    /// another language was asked for by name.
    func complaintWords(_ language: LanguageArgument) throws -> PackMeanings {
        try packMeanings(in: language.language ?? .en)
    }
}
