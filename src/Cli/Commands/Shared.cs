using System.CommandLine;
using System.Globalization;

namespace Kb.Cli.Commands;

/// <summary>Arguments and options that several commands have, said once.</summary>
internal static class Shared
{
    public static Argument<string> Directory(string description = "Folder that holds raw/")
    {
        var directory = new Argument<string>("dir")
        {
            Description = description,
            DefaultValueFactory = _ => ".",
        };
        // The parser takes an option that it does not know for the folder; a folder of such a name is written ./--name.
        directory.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] value }, ..])
                result.AddError($"There is no option {value}.");
        });
        return directory;
    }

    public static Option<string?> Model() => new("--model", "-m") { Description = "GGUF file, or none for rules alone; overrides kb.yaml" };

    public static Option<int> Threads()
    {
        var threads = new Option<int>("--threads") { Description = "Threads of the model; default: the physical cores this process may use" };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > 512)
                result.AddError("--threads takes a number from 1 to 512.");
        });
        return threads;
    }
}
