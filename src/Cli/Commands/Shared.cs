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

    public static Option<int> Threads() => Number("--threads", "Threads of the model; default: the physical cores this process may use", 512);

    /// <summary>An option that takes a number from 1 to <paramref name="most"/>; 0 where it is not given.</summary>
    public static Option<int> Number(string name, string description, int most)
    {
        var option = new Option<int>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1 || number > most)
                result.AddError($"{name} takes a number from 1 to {most}.");
        });
        return option;
    }
}
