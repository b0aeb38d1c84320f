namespace Kb.TestKit;

/// <summary>Where the project's own files lie, found from the test assembly upwards.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KbCompiler.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("KbCompiler.sln is in no folder above the test assembly.");
    }
}
