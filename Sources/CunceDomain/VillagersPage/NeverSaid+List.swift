extension NeverSaid {
    /// Reads a list: one word a line, `#` begins a comment; after `except`, phrases that hold the
    /// word's characters by chance, with blanks between them.
    package init(list: String) {
        self.init(
            words: list.split(whereSeparator: \.isNewline).compactMap { line in
                let text = String(line.prefix { $0 != "#" }).trimmingSpace()
                guard !text.isEmpty else { return nil }
                guard let mark = text.firstRange(of: " except ") else { return Word(text) }
                return Word(
                    String(text[..<mark.lowerBound]).trimmingSpace(),
                    except: text[mark.upperBound...].split(separator: " ").map(String.init))
            })
    }
}
