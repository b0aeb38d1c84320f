namespace Kb.Compiler.Entities;

/// <summary>What the words around a single name show of its bearer.</summary>
internal enum NameRole { Open, Person, Titled, Thing }
