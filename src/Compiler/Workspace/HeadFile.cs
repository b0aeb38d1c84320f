using System.Globalization;
using System.Reflection;
using System.Text;
using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>A learned head as it lies in the program: a line of text (digest of the model, layer, outputs, what holds always), then the weights, each four bytes, little end first.</summary>
/// <param name="Always">What is added to the sums of a stretch, whatever it says; a head of which several outputs belong to one judgement has fewer than outputs.</param>
internal sealed record HeadFile(ReadingHead Head, IReadOnlyList<double> Always)
{
    /// <param name="resource">Name of the embedded file.</param>
    public static HeadFile Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new BinaryReader(stream, Encoding.ASCII);
        var line = new StringBuilder();
        while (reader.ReadByte() is var letter && letter != '\n')
            line.Append((char)letter);
        string[] fields = line.ToString().Split('\t');
        float[] weights = new float[(stream.Length - stream.Position) / sizeof(float)];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadSingle();
        var head = new ReadingHead(fields[0], Number(fields[1]), Number(fields[2]), weights);
        return new HeadFile(head, [.. fields[3..].Select(f => double.Parse(f, CultureInfo.InvariantCulture))]);
    }

    public static void Write(string path, string modelDigest, int layer, int outputs, IReadOnlyList<double> always, float[] weights)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.ASCII);
        string[] fields = [modelDigest, layer.ToString(CultureInfo.InvariantCulture), outputs.ToString(CultureInfo.InvariantCulture), .. always.Select(a => a.ToString("F4", CultureInfo.InvariantCulture))];
        writer.Write(Encoding.ASCII.GetBytes(string.Join('\t', fields) + "\n"));
        foreach (float weight in weights)
            writer.Write(weight);
    }

    /// <summary>From the sum of the weights to a likelihood, 0 to 1.</summary>
    public static double Likely(double logit) => 1 / (1 + Math.Exp(-logit));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
