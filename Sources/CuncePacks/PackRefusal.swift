/// Why a folder is no pack: every complaint, by file, then line.
package struct PackRefusal: Error, Equatable, Sendable {
    /// At least one.
    package let complaints: [Complaint]

    package init(complaints: [Complaint]) { self.complaints = complaints }
}
