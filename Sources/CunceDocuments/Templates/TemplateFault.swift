/// Why a file cannot be a template at all.
package enum TemplateFault: Error, Equatable, Sendable {
    /// No Word file, or a broken one.
    case unreadable
    /// Small, and enormous once it is opened.
    case unfoldsTooFar
    /// It brings a program along.
    case hasMacros
    /// It fetches something from elsewhere when it is opened, such as a picture or a template.
    case fetches(String)
    /// It holds another file that is opened by another program.
    case embeds
    /// A part is no XML that we read; its name.
    case broken(part: String)
}
