import Mustache

/// Posts that belong together.
package struct DemoGroup: MustacheParent, Equatable, Sendable {
    /// The group. Example: `镇`.
    package let name: String
    /// The posts.
    package let posts: [DemoPost]

    package init(name: String, posts: [DemoPost]) {
        self.name = name
        self.posts = posts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "posts": posts
        default: nil
        }
    }
}
