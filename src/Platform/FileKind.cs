namespace Kb.Platform;

public enum FileKind { File, Directory, SymbolicLink, Other }
