namespace Kb.Compiler.Output;

/// <param name="Path">Relative to the repository, with '/'.</param>
/// <param name="Bytes">Content; null where git has made the blob already, by the rules for line ends that hold for the path.</param>
internal sealed record SelectedFile(string Path, GitEntry Entry, byte[]? Bytes);
