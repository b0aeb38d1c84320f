using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>Words that the Linker itself puts on a page, in the language of the wiki.</summary>
/// <param name="MentionedIn">Title of the section of backlinks.</param>
/// <param name="More">Composite format for how many backlinks are not listed: <c>and {0} more</c>.</param>
public sealed record LinkWording(string MentionedIn, string More)
{
    public static readonly LinkWording English = new(Headings.MentionedIn, "and {0} more");

    public static LinkWording Of(WikiWording wording) => new(wording[Headings.MentionedIn], wording["and {0} more"]);
}
