package import CunceDomain
package import CunceTables

extension TableComplaint {
    /// In words, with the cell it is about.
    package func said(by texts: Texts, in language: Language) -> String {
        let said = texts.say(key, in: language, facts)
        guard let cell else { return said }
        return texts.say("table.at-cell", in: language, ["cell": cell, "text": said])
    }
}
