using Xunit;

namespace Kb.Platform.Tests;

public sealed class SyncTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-sync-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_its_folder_and_its_file_system_can_be_synced()
    {
        string path = Path.Combine(_folder, "a");
        File.WriteAllText(path, "x");

        Sync.File(path);
        Sync.Folder(_folder);

        Assert.Equal(OperatingSystem.IsLinux(), Sync.TryFileSystem(_folder));
    }

    [Fact]
    public void What_is_missing_is_an_exception()
    {
        string missing = Path.Combine(_folder, "missing");

        Assert.ThrowsAny<IOException>(() => Sync.File(missing));
        Assert.ThrowsAny<IOException>(() => Sync.Folder(missing));
    }

    [Fact]
    public void Two_names_are_swapped_in_one_step()
    {
        string first = Path.Combine(_folder, "first"), second = Path.Combine(_folder, "second");
        File.WriteAllText(first, "1");
        Assert.False(Exchange.TrySwap(first, second));
        File.WriteAllText(second, "2");

        if (Exchange.TrySwap(first, second))
            Assert.Equal(("2", "1"), (File.ReadAllText(first), File.ReadAllText(second)));
        else
            Assert.Equal(("1", "2"), (File.ReadAllText(first), File.ReadAllText(second)));
    }
}
