package import CunceDomain
package import CunceStore

/// An appraisal as somebody with a right reads it.
package struct ReadAppraisal: Sendable {
    package let key: FileKey
    package let file: AppraisalFile
    package let right: FileAccess.Right
    /// The pack as it was fixed for the period, what stands around the post.
    package let around: AppraisalSurroundings
    package let opened: AppraisalEvent.Opened

    package var scheme: Appraisal? { around.programme.rules.appraisal(opened.scheme) }
}
