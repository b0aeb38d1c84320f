namespace Kb.Compiler.Language;

public enum TokenKind { Word, Number, Code, Address, Path, Mark }
