package import CunceDomain
package import CuncePacks
import CunceReports
import Foundation

extension Workplace {
    /// What fields of packs mean, in a language; English needs no file.
    package func packMeanings(in language: Language) throws -> PackMeanings {
        try PackMeanings(folder: resources.appendingPathComponent("texts"), in: language)
    }

    /// The catalogues of words.
    func texts() throws -> Texts {
        try Texts(folder: resources.appendingPathComponent("texts"))
    }
}
