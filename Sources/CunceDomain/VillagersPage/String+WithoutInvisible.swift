extension String {
    /// The text without signs that show nothing, such as a space of no width: between two
    /// characters of a word they hide it from whoever looks for the word.
    package var withoutInvisible: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    }
}
