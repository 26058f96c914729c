package import CunceDomain
import CuncePacks
import Foundation

extension Workplace {
    /// The figures of law the program brings along, `Resources/law/village-posts.yaml`. A file that
    /// cannot be read is complained of line by line and counts as silent: whatever hangs on a
    /// figure of law is then refused, and everything else goes on.
    package func installedLaw() -> Law {
        let file = resources.appendingPathComponent("law").appendingPathComponent(LawFile.name)
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            Terminal.complain("\(file.path): \(error)")
            return .silent
        }
        switch LawFile.read(data) {
        case .success(let law): return law
        case .failure(let refusal):
            for complaint in refusal.complaints { Terminal.complain("\(complaint)") }
            return .silent
        }
    }
}
