import ArgumentParser
import CuncePacks

/// Which file `explain` and `schema` are about.
struct FileToDescribe: ParsableArguments {
    @Argument(
        help:
            "Which file of a pack: \(PackFile.allCases.map(\.rawValue).joined(separator: ", ")).")
    var file: PackFile?

    @Flag(help: "A facts file instead, which try and diff read.")
    var facts = false

    func validate() throws {
        guard (file == nil) == facts else {
            throw ValidationError("name one file of a pack, or --facts")
        }
    }

    var described: DescribedFile { file.map { .pack($0) } ?? .facts }
}

extension PackFile: ExpressibleByArgument {}
