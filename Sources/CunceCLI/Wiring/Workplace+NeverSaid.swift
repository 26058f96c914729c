package import CunceDomain
import Foundation

extension Workplace {
    /// Words that never stand on a villagers' page, `Resources/villagers/never-said.txt`. A list
    /// that cannot be read is complained of; names and numbers are refused without it as well.
    package func installedNeverSaid() -> NeverSaid {
        let file = resources.appendingPathComponent("villagers/never-said.txt")
        do {
            return NeverSaid(list: try String(contentsOf: file, encoding: .utf8))
        } catch {
            Terminal.complain("\(file.path): \(error)")
            return .nothing
        }
    }
}
