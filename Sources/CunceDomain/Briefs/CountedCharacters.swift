extension String {
    /// Characters as offices count the length of a paper: punctuation and digits with the words,
    /// spaces not.
    ///
    /// Where every scalar is a character of its own, as in what officials write, they are counted
    /// without looking for what joins them: that takes most of the time a brief takes.
    package var countedCharacters: Int {
        var count = 0
        for scalar in unicodeScalars {
            guard scalar.isAlone else { return self.count { !$0.isWhitespace } }
            if !scalar.properties.isWhitespace { count += 1 }
        }
        return count
    }
}

extension Unicode.Scalar {
    /// Joins nothing before it and nothing after it: ASCII but the line end of two scalars, general
    /// punctuation, Chinese punctuation without its tone marks, unified ideographs, full-width forms.
    fileprivate var isAlone: Bool {
        switch value {
        case 0x0D: false
        case 0x00...0x7F, 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x3029, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xFF01...0xFF60:
            true
        default: false
        }
    }
}
