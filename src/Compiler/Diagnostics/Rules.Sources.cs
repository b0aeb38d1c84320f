namespace Kb.Compiler.Diagnostics;

public static partial class Rules
{
    public static readonly DiagnosticRule NoReader = new("KB1001", Severity.Warning,
        "No reader for '{0}' files; convert the file to Markdown or plain text, or add a pattern to 'ignore' in kb.yaml");

    public static readonly DiagnosticRule EmptySource = new("KB1002", Severity.Warning,
        "The file is empty; its page says so. Write something or delete the file");

    public static readonly DiagnosticRule NotUtf8 = new("KB1003", Severity.Warning,
        "Not valid UTF-8 at byte {0}; read as Windows-1252. Save the file as UTF-8 if letters look wrong");

    public static readonly DiagnosticRule TooNested = new("KB1004", Severity.Warning,
        "Nesting is deeper than {0} levels; read as plain text. Remove the nesting to have its structure read");

    public static readonly DiagnosticRule SymbolicLink = new("KB1005", Severity.Warning,
        "Symbolic links are not followed; put the file itself into the folder");

    public static readonly DiagnosticRule SpecialFile = new("KB1006", Severity.Warning,
        "Neither a file nor a folder (pipe, socket or device); remove it from the folder");

    public static readonly DiagnosticRule GoneSinceScan = new("KB1007", Severity.Warning,
        "The file was there when the folder was listed and is gone now; run kb build again");

    public static readonly DiagnosticRule HiddenCharacters = new("KB1008", Severity.Info,
        "{0} invisible or direction-changing characters were left out of what is read; the file itself is unchanged");

    public static readonly DiagnosticRule BadSourceFrontMatter = new("KB1009", Severity.Warning,
        "The front matter is not a simple YAML mapping ({0}); the note is read without it. Mend the lines between the two ---");

    public static readonly DiagnosticRule IgnoredByNote = new("KB1010", Severity.Info,
        "Left out, since its front matter says 'kb: ignore'");

    public static readonly DiagnosticRule LongLine = new("KB1011", Severity.Warning,
        "A line has {0} characters, more than {1}; read as plain text. Break the line to have its structure read");

    public static readonly DiagnosticRule NoRunningText = new("KB1012", Severity.Warning,
        "No sentence was found in the file, only code, signs or words in a row; its page says so. Write sentences, or add it to 'ignore' in kb.yaml");

    public static readonly DiagnosticRule TooDeep = new("KB1013", Severity.Warning,
        "Folders are followed {0} levels deep; move this one up to have it read");

    public static readonly DiagnosticRule UnreadableName = new("KB1014", Severity.Warning,
        "The name is not valid UTF-8, so the file can't be opened by it; rename it");

    public static readonly DiagnosticRule BinaryFile = new("KB1101", Severity.Error,
        "The file is named like text but holds binary data (from byte {0} on); rename it or take it out of the folder");

    public static readonly DiagnosticRule TooLarge = new("KB1102", Severity.Error,
        "The file has {0} bytes; at most {1} are read. Split it, or add it to 'ignore' in kb.yaml");

    public static readonly DiagnosticRule Unreadable = new("KB1103", Severity.Error,
        "The file can't be read ({0}); check its permissions");

    public static readonly DiagnosticRule UnreadableFolder = new("KB1104", Severity.Error,
        "The folder can't be listed ({0}); check its permissions");
}
