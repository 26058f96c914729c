import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Packs of real programmes, known in excerpts only.
@Suite struct ReadingTheExcerpts {
    static let names: [String] = {
        let folder = ExamplePack.programmes.appendingPathComponent("excerpts")
        // A folder that cannot be read leaves the list empty, which the first test sees.
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test func `finds those of duties`() {
        #expect(Set(["heze-2019", "wenzhou-2009", "zhang-2015"]).isSubset(of: Self.names))
    }

    @Test(arguments: names)
    func `brings no complaint`(name: String) {
        let folder = ExamplePack.programmes.appendingPathComponent("excerpts")
            .appendingPathComponent(name)

        switch PackReading.read(folder: folder) {
        case .success(let programme): #expect(programme.key.text == name)
        case .failure(let refusal): Issue.record("\(refusal.complaints.map(\.description))")
        }
    }
}
