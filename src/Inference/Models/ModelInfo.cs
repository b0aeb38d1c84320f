namespace Kb.Inference.Models;

/// <param name="Name">As the file's metadata says, else the file name.</param>
/// <param name="Digest">SHA-256 of the original file, 64 hex digits; answers are keyed by it. "none" for no model.</param>
/// <param name="Context">Tokens the model was trained for.</param>
/// <param name="Licence">As the metadata states; null where it is silent.</param>
/// <param name="Bytes">Size of the original file.</param>
public sealed record ModelInfo(string Name, string Digest, int Context, string? Licence, long Bytes)
{
    public static readonly ModelInfo None = new("none", "none", 0, null, 0);
}
