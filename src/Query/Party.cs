using Kb.Compiler.Entities;

namespace Kb.Query;

/// <summary>A person, organization or project that one meets.</summary>
/// <param name="Key">Of the entity.</param>
/// <param name="Page">Path of its page; null where it has none.</param>
public sealed record Party(string Key, string Title, EntityKind Kind, string? Page);
