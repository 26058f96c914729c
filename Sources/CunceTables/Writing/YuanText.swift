/// Money as tables hold it: yuan with two decimals, no thousands separators.
package enum YuanText {
    /// - Parameter fen: may be negative.
    package static func plain(_ fen: Int) -> String {
        let (yuan, part) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
        return (fen < 0 ? "-" : "") + "\(yuan)." + (part < 10 ? "0\(part)" : "\(part)")
    }
}
