extension OfficeTemplates {
    /// Decides one command. A file that is there already, or in use already, is no event.
    package func decide(_ command: TemplateCommand) throws(TemplateRefusal) -> [TemplateEvent] {
        switch command {
        case .keep(let document, let file):
            try mustTakeOne(document)
            guard file.kind == .docx else { throw .notADocument }
            guard !of(document).contains(where: { $0.file == file.file }) else { return [] }
            return [
                .kept(
                    .init(
                        document: document, file: file.file, name: file.name, bytes: file.bytes))
            ]
        case .choose(let document, let file):
            try mustTakeOne(document)
            if let file, !of(document).contains(where: { $0.file == file }) {
                throw .unknownFile
            }
            guard inUse(for: document)?.file != file else { return [] }
            return [.chosen(.init(document: document, file: file))]
        }
    }

    private func mustTakeOne(_ document: String) throws(TemplateRefusal) {
        guard DocumentKind(rawValue: document)?.formats.contains(.docx) == true else {
            throw .takesNoTemplate(document: document)
        }
    }
}
