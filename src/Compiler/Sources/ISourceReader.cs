using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Sources;

/// <summary>Reads one format. A pure function of the text: no file system, no clock.</summary>
internal interface ISourceReader
{
    /// <summary>File name extensions in lower case with the dot; the empty one for names without.</summary>
    IReadOnlyList<string> Extensions { get; }

    Document Read(string text, string path, DiagnosticBag diagnostics);
}
