import CunceDomain

/// Words in both languages.
extension PackFields {
    func label(_ name: String) -> Label? { required(name, "a text in zh and en")?.label() }

    /// A label for each case of a closed list, under the case's name.
    ///
    /// - Parameter standard: stands where the pack renames nothing.
    func labels<Key>(
        _ name: String, _ keys: [(word: String, key: Key)], _ standard: LabelTable<Key>
    ) -> LabelTable<Key>? {
        guard optional(name) != nil else { return standard }
        return table(name, keys) { $0.label() }.flatMap(LabelTable.init)
    }

    /// A value for each case of a closed list; `nil` unless all could be read.
    func table<Key: Hashable, Entry>(
        _ name: String, _ keys: [(word: String, key: Key)], _ read: (PackValue) -> Entry?
    ) -> [Key: Entry]? {
        guard let value = required(name, "keys and values"),
            let fields = PackFields(value, known: keys.map(\.word))
        else { return nil }
        var entries: [Key: Entry] = [:]
        for (word, key) in keys {
            guard let value = fields.required(word, "an entry"), let entry = read(value)
            else { continue }
            entries[key] = entry
        }
        return entries.count == keys.count ? entries : nil
    }
}

extension PackValue {
    func label() -> Label? {
        guard let fields = PackFields(self, known: ["zh", "en"]) else { return nil }
        let zh = fields.required("zh", "the Chinese text")?.text("the Chinese text")
        let en = fields.required("en", "the English text")?.text("the English text")
        guard let zh, let en else { return nil }
        return Label(zh: zh, en: en)
    }
}

/// Cases with their names as a pack writes them.
func words<Key>(of type: Key.Type) -> [(word: String, key: Key)]
where Key: CaseIterable & RawRepresentable<String> {
    Key.allCases.map { ($0.rawValue, $0) }
}
