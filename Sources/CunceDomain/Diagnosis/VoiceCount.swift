/// How many villagers spoke of a problem, counted on the day of the entry; never who.
package struct VoiceCount: Equatable, Sendable {
    package let count: Int
    package let at: Occurrence
}
