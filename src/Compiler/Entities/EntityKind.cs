namespace Kb.Compiler.Entities;

/// <summary>What a thing is: its page's type and folder.</summary>
public enum EntityKind { Concept, Person, Organization, Project, Product, Place }
