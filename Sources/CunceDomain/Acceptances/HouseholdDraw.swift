/// Draws households by lot so that anybody can draw them again: a partial Fisher–Yates shuffle of
/// 1 to n with numbers of SplitMix64 (Steele, Lea and Flood 2014), taken modulo by rejection.
package enum HouseholdDraw {
    /// - Parameters:
    ///   - households: how many the list has, 1 or more.
    ///   - count: how many are drawn; all where there are not more.
    /// - Returns: numbers of the list in their order.
    package static func numbers(of households: Int, count: Int, seed: UInt64) -> [Int] {
        var state = seed
        var all = Array(1...max(households, 1))
        let wanted = min(count, all.count)
        for place in 0..<wanted {
            let other = place + below(all.count - place, &state)
            all.swapAt(place, other)
        }
        return all.prefix(wanted).sorted()
    }

    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    private static func below(_ bound: Int, _ state: inout UInt64) -> Int {
        let bound = UInt64(bound)
        let most = UInt64.max - UInt64.max % bound
        while true {
            let number = next(&state)
            if number < most { return Int(number % bound) }
        }
    }
}
