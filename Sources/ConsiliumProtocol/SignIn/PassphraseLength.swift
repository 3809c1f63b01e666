/// How long a passphrase may be, in bytes.
public enum PassphraseLength {
  /// One that was set at any time, by its member or by the host.
  public static let accepted = 3...592
  /// One that a member chooses for herself.
  public static let chosen = 10...accepted.upperBound
}
