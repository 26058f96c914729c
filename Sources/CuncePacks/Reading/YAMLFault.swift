import Yams

/// What Yams says is wrong with a text, and where.
struct YAMLFault {
    let line: Int
    let problem: String

    init(_ error: any Error) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _),
            YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            self.init(line: mark.line, problem: problem)
        case YamlError.reader(let problem, _, _, _):
            self.init(line: 1, problem: problem)
        case YamlError.memory:
            self.init(line: 1, problem: "more than the reader takes")
        default:
            self.init(line: 1, problem: "text that cannot be read")
        }
    }

    private init(line: Int, problem: String) {
        self.line = max(1, line)
        self.problem = problem
    }
}
