namespace Kb.Compiler.Sources;

public enum PassageKind { Heading, Paragraph, ListItem, TaskItem, TableRow, BlockQuote, Code, Turn }
