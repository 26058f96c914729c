package import Foundation

/// A paper as a file for word processors (Office Open XML), set as GB/T 9704 says. The same paper
/// gives the same bytes.
package enum PaperDOCX {
    package static let type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// - Throws: `PackedFault` where the library that packs gives up.
    package static func bytes(_ paper: Paper) throws -> Data {
        try PackedWriting.bytes(
            of: parts(of: paper).map { (path: $0.path, bytes: Data($0.text.utf8)) })
    }

    static func parts(of paper: Paper) -> [(path: String, text: String)] {
        [
            ("[Content_Types].xml", WordParts.contentTypes),
            ("_rels/.rels", WordParts.relations),
            ("docProps/core.xml", WordParts.properties(paper)),
            ("word/_rels/document.xml.rels", WordParts.documentRelations),
            ("word/document.xml", WordBody(paper: paper).xml),
            ("word/styles.xml", WordStyles.xml(in: paper.language, shape: paper.shape)),
            ("word/fontTable.xml", WordFonts.table),
            ("word/settings.xml", WordParts.settings),
            ("word/footer1.xml", WordParts.footer(onTheRight: true)),
            ("word/footer2.xml", WordParts.footer(onTheRight: false)),
        ]
    }
}
