import Collective

/// Posts by ref, however its letters are written. What is no ref names none.
struct KnownPosts: Sendable {
  private var posts: [PostRef: KnownPost] = [:]

  var all: some Collection<KnownPost> { posts.values }

  subscript(ref: String) -> KnownPost? {
    get { PostRef(ref).flatMap { posts[$0] } }
    set { if let ref = PostRef(ref) { posts[ref] = newValue } }
  }

  /// Of every post.
  mutating func withdraw(_ id: String) {
    for ref in posts.keys { posts[ref]?.withdraw(id) }
  }
}
