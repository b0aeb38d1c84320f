namespace Kb.Compiler.Pages;

/// <summary>What a section is made of: only statements need citations, and not every link is a mention.</summary>
public enum SectionKind
{
    /// <summary>Statements: each bullet has a footnote.</summary>
    Statements,

    /// <summary>Links that are mentions: what a source speaks of, who was at a meeting.</summary>
    Navigation,

    /// <summary>Links that both sides carry (Related, Not to be confused with): no mention.</summary>
    Related,

    /// <summary>"Mentioned in": filled by the Linker, empty before.</summary>
    Backlinks,
}
