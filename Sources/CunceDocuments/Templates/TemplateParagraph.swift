/// The texts of one paragraph as one text: word processors split what was typed in one go into
/// runs, so that a placeholder may begin in one and end in another.
struct TemplateParagraph {
    typealias Node = TemplateTree.Node

    let node: Node
    private let nodes: [Node]
    private var pieces: [[Character]]

    init(_ node: Node) {
        self.node = node
        // A text box stands inside a paragraph and has paragraphs of its own.
        nodes = TemplateTree.all("t", in: node, within: "p")
        pieces = nodes.map { Array(TemplateTree.text($0)) }
    }

    var characters: [Character] { Array(pieces.joined()) }

    var tokens: [TemplateToken] { TemplateToken.all(in: characters) }

    /// Puts a text in the place of a range: into the piece where the range begins, so that it is
    /// set like the placeholder's first brace.
    mutating func replace(_ range: Range<Int>, with text: String) {
        var start = 0
        var isPut = false
        for index in pieces.indices {
            let count = pieces[index].count
            let here =
                max(range.lowerBound, start)..<min(max(range.upperBound, start), start + count)
            defer { start += count }
            guard here.lowerBound < here.upperBound else { continue }
            let local = (here.lowerBound - start)..<(here.upperBound - start)
            pieces[index].replaceSubrange(local, with: isPut ? [] : Array(text))
            isPut = true
        }
    }

    /// Writes the texts back; ends of lines become breaks.
    func write(into tree: TemplateTree) {
        for (node, piece) in zip(nodes, pieces) {
            let lines = String(piece).split(separator: "\n", omittingEmptySubsequences: false)
            TemplateTree.set(String(lines.first ?? ""), in: node)
            var last = node
            for line in lines.dropFirst() {
                guard let broken = tree.element("br", after: last),
                    let next = tree.element("t", after: broken)
                else { continue }
                TemplateTree.set(String(line), in: next)
                last = next
            }
        }
    }
}
