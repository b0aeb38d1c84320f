using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Architecture;

/// <summary>The rules of ARCHITECTURE.md that no compiler checks.</summary>
public sealed partial class ArchitectureTests(ITestOutputHelper output)
{
    private const int MostLines = 400;

    private static readonly string[] s_projects = ["Platform", "Inference", "Compiler", "Query", "Cli"];

    [Fact]
    public void Projects_point_down_only()
    {
        string[] references = [.. Examined(s_projects).SelectMany(project => XDocument.Load(Path.Combine(Repository.Root, "src", project, $"Kb.{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => $"{project} -> {Path.GetFileName(Path.GetDirectoryName(reference.Attribute("Include")!.Value))}"))];

        Assert.Equal(["Inference -> Platform", "Compiler -> Inference", "Query -> Compiler", "Cli -> Compiler", "Cli -> Query"], references);
    }

    [Fact]
    public void A_folder_of_the_compiler_uses_only_folders_to_its_left()
    {
        string[] order = FoldersInOrder();
        Assert.Equal(order.Order(), Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Compiler")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order());

        IReadOnlyList<CodeFile> files = Examined(CodeFile.Below("Compiler"));
        Assert.Equal([], files.SelectMany(file => UsesToTheRight(file, order, TypesOf(files, order))));
    }

    [Theory]
    [InlineData("using Kb.Compiler.Pages;", "Links", "")]
    [InlineData("using Kb.Compiler.Output.Checks;", "Links", "Links uses Output")]
    [InlineData("Output.WikiCheck.Run(root);", "Links", "Links uses Output")]
    [InlineData("Kb.Compiler.Output.WikiCheck.Run(root);", "Links", "Links uses Output")]
    [InlineData("return WikiCompiler.Compile(inputs, answers);", "Output", "Output uses WikiCompiler")]
    [InlineData("// Output.WikiCheck", "Links", "")]
    [InlineData("knowledge.Sources.Count + Sources.Count", "Workspace", "")]
    public void A_use_to_the_right_is_seen(string code, string folder, string expected)
    {
        string[] order = FoldersInOrder();
        IReadOnlyList<CodeFile> files = CodeFile.Below("Compiler");

        Assert.Equal(expected, string.Join(", ", UsesToTheRight(CodeFile.Read($"Compiler/{folder}/A.cs", code), order, TypesOf(files, order)).Select(found => found.Split(": ")[1])));
    }

    [Fact]
    public void Nothing_normalises_by_the_framework() => // invariant globalization makes it do nothing: Language/Nfc does
        Assert.Equal([], Examined(s_projects.SelectMany(CodeFile.Below)).SelectMany(file => file.Find(FrameworkNormalization())));

    /// <summary>A compile knows no clock, culture, chance, environment or current folder. Output takes a TimeProvider.</summary>
    [Fact]
    public void The_compiler_has_no_hidden_input() =>
        Assert.Equal([], Examined(CodeFile.Below("Compiler")).SelectMany(file => file.Find(HiddenInput()))
            .Where(found => !(found.StartsWith("Compiler/Output/GitIndexLock.cs:", StringComparison.Ordinal) && found.EndsWith("Environment.ProcessId", StringComparison.Ordinal)))); // a lock is signed by its process

    [Theory]
    [InlineData("var a = DateTime.UtcNow;", true)]
    [InlineData("var a = DateTimeOffset.Now;", true)]
    [InlineData("var a = TimeProvider.System.GetUtcNow();", true)]
    [InlineData("CultureInfo.CurrentCulture", true)]
    [InlineData("new Random(1)", true)]
    [InlineData("Random.Shared", true)]
    [InlineData("Environment.NewLine", true)]
    [InlineData("Directory.GetCurrentDirectory()", true)]
    [InlineData("Guid.NewGuid()", true)]
    [InlineData("start.Environment[\"LC_ALL\"]", false)]
    [InlineData("CultureInfo.InvariantCulture", false)]
    [InlineData("int RandomAccess; // Random", false)]
    public void A_hidden_input_is_seen(string code, bool isHidden) =>
        Assert.Equal(isHidden, CodeFile.Read("A.cs", code).Find(HiddenInput()).Any());

    [Fact]
    public void Names_say_what_a_type_is() =>
        Assert.Equal([], Examined(s_projects.SelectMany(CodeFile.Below)).SelectMany(file => file.Find(EmptyName())));

    [Fact]
    public void A_file_has_at_most_400_lines() =>
        Assert.Equal([], Examined(s_projects.SelectMany(CodeFile.Below)).Where(file => file.Lines.Count > MostLines).Select(file => $"{file.Path}: {file.Lines.Count} lines"));

    /// <summary>One public type for a file; the cases of a closed union stand with their base.</summary>
    [Fact]
    public void A_file_has_one_public_type() =>
        Assert.Equal([], Examined(s_projects.SelectMany(CodeFile.Below)).Where(file => PublicTypes(file).Length > 1).Select(file => $"{file.Path}: {string.Join(", ", PublicTypes(file))}"));

    [Theory]
    [InlineData("public sealed record A(int B);\n\npublic enum C { D }", "A C")]
    [InlineData("public abstract record A;\n\npublic sealed record B((int, int) C) : A;\n\npublic sealed record D : A;", "A")]
    [InlineData("public readonly record struct A(int B);\n\ninternal sealed class C\n{\n    public enum D { E }\n}", "A")]
    [InlineData("public static partial class A\n{\n}\n\npublic interface IB<T>\n{\n}", "A IB")]
    public void Public_types_are_counted(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublicTypes(CodeFile.Read("A.cs", code))));

    [Fact]
    public void Native_code_is_called_in_two_places_only() =>
        Assert.Equal([], Examined(s_projects.SelectMany(CodeFile.Below))
            .Where(file => !file.Path.StartsWith("Platform/", StringComparison.Ordinal) && !file.Path.StartsWith("Inference/Llama/Native/", StringComparison.Ordinal))
            .SelectMany(file => file.Find(NativeCall())));

    private static string[] PublicTypes(CodeFile file)
    {
        var types = file.Types().ToArray();
        return [.. types.Where(type => type.Access == "public" && !types.Any(other => other.Name == type.Base)).Select(type => type.Name)];
    }

    /// <summary>The list in ARCHITECTURE.md: the document is the rule.</summary>
    private static string[] FoldersInOrder()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));
        Match list = FolderList().Match(text);
        Assert.True(list.Success, "ARCHITECTURE.md holds no list of folders that ends in `WikiCompiler`.");
        return list.Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
    }

    private static ILookup<string, string> TypesOf(IReadOnlyList<CodeFile> files, string[] order) =>
        files.Where(file => order.Contains(Folder(file))).SelectMany(file => file.Types().Select(type => (Folder: Folder(file), type.Name))).ToLookup(type => type.Folder, type => type.Name);

    private static string Folder(CodeFile file) => file.Path.Split('/')[1];

    private static IEnumerable<string> UsesToTheRight(CodeFile file, string[] order, ILookup<string, string> types)
    {
        int own = Array.IndexOf(order, Folder(file));
        if (own < 0)
            yield break; // WikiCompiler and its contract may use every folder
        for (int right = own + 1; right < order.Length; right++)
        {
            string folder = order[right];
            if (Regex.IsMatch(file.Code, $@"\bKb\.Compiler\.{folder}\b|(?<![\w.]){folder}\.(?:{string.Join('|', types[folder])})\b", RegexOptions.CultureInvariant))
                yield return $"{file.Path}: {order[own]} uses {folder}";
        }

        if (Regex.IsMatch(file.Code, @"\bWikiCompiler\b", RegexOptions.CultureInvariant))
            yield return $"{file.Path}: {order[own]} uses WikiCompiler";
    }

    /// <summary>Says how much was looked at; an empty set proves nothing.</summary>
    private IReadOnlyList<T> Examined<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        output.WriteLine($"{all.Length} files examined");
        Assert.NotEmpty(all);
        return all;
    }

    [GeneratedRegex(@"^((?:\w+, )+)`WikiCompiler`\.$", RegexOptions.Multiline)]
    private static partial Regex FolderList();

    [GeneratedRegex(@"\.(?:Normalize|IsNormalized)\(")]
    private static partial Regex FrameworkNormalization();

    [GeneratedRegex(@"(?<!\.)\b(?:DateTime(?:Offset)?\.(?:Now|UtcNow|Today)|TimeProvider\.System|CultureInfo\.Current(?:UI)?Culture|Random\b|Environment\.\w+|Directory\.GetCurrentDirectory|Guid\.NewGuid)")]
    private static partial Regex HiddenInput();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum) \w*(?:Helpers?|Utils?|Utility|Manager|Service)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(?:LibraryImport|DllImport|NativeLibrary)\b")]
    private static partial Regex NativeCall();
}
