/// From a code to the place of its line. Open addressing: with 680,000 codes several times
/// faster than a dictionary, and a list has to be compared in one breath.
struct DivisionIndex {
    private var keys: [UInt64]
    private var places: [Int32]
    private var count = 0

    init(expecting lines: Int) {
        var size = 64
        while size < lines * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: -1, count: size)
    }

    /// `nil` where the code is unknown.
    func place(of code: DivisionCode) -> Int? {
        let slot = slot(of: code.packed)
        return keys[slot] == 0 ? nil : Int(places[slot])
    }

    /// Remembers a code, unless it is known already.
    ///
    /// - Returns: the place it was known at; `nil` for a new one.
    mutating func insert(_ code: DivisionCode, at place: Int) -> Int? {
        if (count + 1) * 10 > keys.count * 7 { grow() }
        let slot = slot(of: code.packed)
        if keys[slot] != 0 { return Int(places[slot]) }
        keys[slot] = code.packed
        places[slot] = Int32(truncatingIfNeeded: place)
        count += 1
        return nil
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing: spreads the consecutive codes of a town over the table.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldPlaces) = (keys, places)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        places = Array(repeating: -1, count: oldKeys.count * 2)
        for (key, place) in zip(oldKeys, oldPlaces) where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            places[slot] = place
        }
    }
}
